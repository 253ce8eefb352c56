namespace Demarche.Workbench.Exports.Tables;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name, lower case with underscores.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means, one sentence.</param>
internal sealed record TableColumn(string Name, ColumnType Type, string Description)
{
    /// <summary>Whether it holds words of a publisher, which stay out where an export is without text.</summary>
    internal bool HoldsText { get; init; }
}
