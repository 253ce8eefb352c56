using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>One line of a brief: what was read, in one phrase, and the words it rests on.</summary>
/// <param name="Id">The finding's id in its report, for <c>--explain</c>.</param>
/// <param name="Text">The phrase; an accusation reads as what somebody said.</param>
/// <param name="Words">The words it rests on, all of one report; at least one piece.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1; not how likely the claim is to be true.</param>
public sealed record BriefEntry(string Id, string Text, ImmutableArray<Quote> Words, double Confidence)
{
    /// <summary>What stands in front of the phrase, such as a day; null where nothing does.</summary>
    public string? Head { get; init; }

    /// <summary>What people decided about it, such as "accepted by Ana"; null where nobody judged it.</summary>
    public string? Decided { get; init; }

    /// <summary>Lines that belong under this one.</summary>
    public ImmutableArray<BriefEntry> Details { get; init; } = [];
}
