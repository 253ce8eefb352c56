namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>What an analysis of a conflict came to, as plain values for console, JSON, CSV and page.</summary>
/// <param name="Model">The name of the model.</param>
public sealed record ConflictReport(string Model)
{
    /// <summary>Single results.</summary>
    public IReadOnlyList<ReportValue> Values { get; init; } = [];

    /// <summary>Tables; CSV shows the first.</summary>
    public IReadOnlyList<ReportTable> Tables { get; init; } = [];

    /// <summary>Sentences for people.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];
}
