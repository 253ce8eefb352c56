using Demarche.Reading.Parties;

namespace Demarche.Reading.Initiatives;

/// <summary>A noun phrase or verb that may describe an initiative, with what qualifies it.</summary>
/// <param name="Head">Its head word.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">One past its last word.</param>
/// <param name="Kind">What it describes, or null where it only refers back.</param>
/// <param name="Lemma">Its head's lemma.</param>
/// <param name="Gate">What it needs beside it.</param>
internal sealed record InitiativePhrase(int Head, int First, int End, InitiativeKind? Kind, string Lemma, NounGate Gate)
{
    /// <summary>The noun in front, as in "a second round of talks", or -1.</summary>
    internal int Outer { get; init; } = -1;

    /// <summary>Words that tell what it is about.</summary>
    internal SortedSet<string> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that tell this round from another.</summary>
    internal SortedSet<string> Rounds { get; } = new(StringComparer.Ordinal);

    /// <summary>Places it is named after or held at, in lower case.</summary>
    internal SortedSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Who put it forward.</summary>
    internal List<Party> Sponsors { get; } = [];

    /// <summary>Who takes part.</summary>
    internal List<Party> Participants { get; } = [];

    /// <summary>Who is left out.</summary>
    internal List<Party> Excluded { get; } = [];

    /// <summary>Heads of phrases that tell what it is about.</summary>
    internal List<int> Issues { get; } = [];

    /// <summary>The year that stands in the phrase.</summary>
    internal int? Year { get; set; }

    /// <summary>Whether it speaks of something known: "the", "this", a possessor.</summary>
    internal bool IsDefinite { get; set; }

    /// <summary>Whether it brings in something new: "a", "some".</summary>
    internal bool IsIndefinite { get; set; }

    /// <summary>Whether it is called "such a": one like what was told before.</summary>
    internal bool IsSuch { get; set; }

    /// <summary>The verb in a sentence before that put it forward ("proposed that"), or -1.</summary>
    internal int ProposedAt { get; set; } = -1;

    /// <summary>Whether it is a name.</summary>
    internal bool IsName { get; set; }

    /// <summary>Whether something ties it to diplomacy.</summary>
    internal bool IsTied { get; set; }

    /// <summary>Whether it is only mentioned inside another phrase, or told by a verb of the past: it joins an initiative, but makes none.</summary>
    internal bool IsWeak { get; set; }

    /// <summary>Whether it speaks of several: "initiatives".</summary>
    internal bool IsPlural { get; init; }

    /// <summary>Whether it says what another phrase is: "it is the third ceasefire".</summary>
    internal bool IsPredicate { get; init; }

    /// <summary>Whether a verb tells it.</summary>
    internal bool IsVerb { get; init; }

    /// <summary>Whether nothing but an article qualifies it.</summary>
    internal bool IsBare => Topics.Count == 0 && Rounds.Count == 0 && Sponsors.Count == 0 && Places.Count == 0 && Year is null && Participants.Count == 0;
}
