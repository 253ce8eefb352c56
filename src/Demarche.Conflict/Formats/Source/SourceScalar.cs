namespace Demarche.Conflict.Formats.Source;

/// <summary>A word, number or text. What it means is told by where it stands, so that 01 and yes can be ids.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Text">The text, without quotation marks.</param>
internal sealed record SourceScalar(int Line, int Column, string Text) : SourceNode(Line, Column)
{
    /// <summary>Whether nothing was written at all.</summary>
    internal bool IsMissing { get; init; }

    /// <inheritdoc/>
    internal override string Kind => IsMissing ? "nothing" : "one value";
}
