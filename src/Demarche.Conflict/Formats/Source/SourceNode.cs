namespace Demarche.Conflict.Formats.Source;

/// <summary>A part of a YAML or JSON text, with the place where it stands.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
internal abstract record SourceNode(int Line, int Column)
{
    /// <summary>What it is, for messages.</summary>
    internal abstract string Kind { get; }
}
