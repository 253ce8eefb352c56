using System.Collections.Immutable;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>What a decision says besides who, when, why, what kind and about what; what a kind does not use stays empty.</summary>
public sealed record DecisionDetail
{
    /// <summary>Says nothing more.</summary>
    public static DecisionDetail None { get; } = new();

    /// <summary>Which kind of finding it is about; of decisions about findings only.</summary>
    public FindingKind? Part { get; init; }

    /// <summary>The finding as the person saw it: one JSON object as findings are written, the machine's confidence with it. Of accept, reject and correct.</summary>
    public string? Before { get; init; }

    /// <summary>The finding as the person has it: one JSON object. Of correct and add.</summary>
    public string? After { get; init; }

    /// <summary>The words of the report that the added finding rests on; null for other kinds.</summary>
    public string? Words { get; init; }

    /// <summary>The finding whose list an added part goes into, such as the party of a mention; else null.</summary>
    public string? Within { get; init; }

    /// <summary>What the target is one with; of merge.</summary>
    public MergedReference? With { get; init; }

    /// <summary>Which of the target's members are another thing; of split.</summary>
    public ImmutableArray<FindingReference> Apart { get; init; } = [];

    /// <summary>The new name, the comment or the tag.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the decision that is settled stands; else it is set aside. Of settle.</summary>
    public bool? Stands { get; init; }
}
