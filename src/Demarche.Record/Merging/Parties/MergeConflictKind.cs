namespace Demarche.Record.Merging.Parties;

/// <summary>Kinds of disagreement between decisions about merging and what reports say.</summary>
public enum MergeConflictKind
{
    /// <summary>Parties that a person made one would have stayed two; they are one.</summary>
    TogetherAgainstEvidence,

    /// <summary>Parties that a person holds apart would have been one; they stay apart.</summary>
    ApartAgainstEvidence,

    /// <summary>Decisions contradict each other: what was to be one was also held apart. It stays apart.</summary>
    TogetherAndApart,

    /// <summary>A source without a name was to be one with somebody. It is not: unnamed sources stay unnamed.</summary>
    Unnamed,
}
