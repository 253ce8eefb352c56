using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Words that name an office: "deputy foreign minister", "Secretary of State".</summary>
/// <param name="First">Index of the first lexeme, without who it is held for.</param>
/// <param name="Head">Index of the head word.</param>
/// <param name="End">One past the index of the last lexeme.</param>
/// <param name="Word">The head word.</param>
internal sealed record TitlePhrase(int First, int Head, int End, TitleWord Word)
{
    /// <summary>Whether the office is told to be over.</summary>
    internal bool IsFormer { get; init; }
}
