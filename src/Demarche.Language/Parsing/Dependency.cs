namespace Demarche.Language.Parsing;

/// <summary>What a word depends on.</summary>
/// <param name="Head">Index of its head among the document's words, or -1 for the root of its sentence.</param>
/// <param name="Relation">The universal relation without subtype, for example "nsubj"; "root" for the root.</param>
public readonly record struct Dependency(int Head, string Relation)
{
    /// <summary>Whether the word is the root of its sentence.</summary>
    public bool IsRoot => Head < 0;
}
