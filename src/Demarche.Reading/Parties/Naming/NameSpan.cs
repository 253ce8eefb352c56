using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Parties.Naming;

/// <summary>A run of lexemes that is a name, or an adjective made of one.</summary>
/// <param name="First">Index of the first lexeme.</param>
/// <param name="End">One past the index of the last.</param>
/// <param name="Type">What kind of name it is.</param>
/// <param name="Hit">What the gazetteer lists it as, or null.</param>
internal sealed record NameSpan(int First, int End, NameType Type, GazetteerHit? Hit)
{
    /// <summary>The kind of organisation, where it is one.</summary>
    internal PartyKind Kind { get; init; }

    /// <summary>The party it was found to stand for, or null.</summary>
    internal PartyDraft? Draft { get; set; }

    /// <summary>The party whose country or body it is an adjective of, or null.</summary>
    internal PartyDraft? Owner { get; set; }
}
