namespace Demarche.Conflict.Formats.Source;

/// <summary>A list.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Items">Its items.</param>
internal sealed record SourceSequence(int Line, int Column, IReadOnlyList<SourceNode> Items) : SourceNode(Line, Column)
{
    /// <inheritdoc/>
    internal override string Kind => "a list";
}
