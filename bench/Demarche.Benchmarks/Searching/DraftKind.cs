namespace Demarche.Benchmarks.Searching;

/// <summary>What is done to a sentence of a report to make one of a draft.</summary>
internal enum DraftKind
{
    /// <summary>Nothing.</summary>
    Taken,

    /// <summary>It is told in fewer and other words, and is still so.</summary>
    Paraphrased,

    /// <summary>It is negated.</summary>
    Negated,

    /// <summary>A number in it is changed.</summary>
    Renumbered,

    /// <summary>A party in it is another.</summary>
    Swapped,

    /// <summary>Its beginning goes on with the end of a sentence of another report.</summary>
    Unrelated,
}
