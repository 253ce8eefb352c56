using System.Collections.Immutable;

namespace Demarche.Record.Merging.Ties;

/// <summary>All that one party does with, for, against, or says about another.</summary>
/// <param name="From">The merged id of who does it.</param>
/// <param name="To">The merged id of the other.</param>
/// <param name="Kind">What.</param>
/// <param name="Months">How much of it each month has, in order of time; what has no day comes first.</param>
/// <param name="Places">Words that tell it, the latest first, of different origins; a few.</param>
public sealed record PartyTie(string From, string To, TieKind Kind, ImmutableArray<TieMonth> Months, ImmutableArray<TiePlace> Places)
{
    /// <summary>How many events or tellings there are.</summary>
    public int Count => Months.Sum(month => month.Count);
}
