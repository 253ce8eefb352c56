using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Web.Data;
using Demarche.Workbench.Searching;

namespace Demarche.Web.Pages;

/// <summary>What the page of the search shows at its address.</summary>
/// <param name="Hits">The sentences that were found.</param>
/// <param name="Words">How many words were looked for.</param>
/// <param name="Failure">What is wrong with what was typed, or null.</param>
internal sealed record SearchPage(ImmutableArray<FindHit> Hits, int Words, string? Failure)
{
    /// <summary>Whether sentences of this record can be found by meaning.</summary>
    internal bool CanFindMeaning { get; init; }

    /// <summary>How many sentences are shown at most.</summary>
    internal const int Most = 50;

    /// <summary>Looks for what was typed.</summary>
    internal static SearchPage Of(IRecord record, string typed, bool isByMeaning, MeaningDesk meaning)
    {
        try
        {
            var query = FindQuery.Parse(typed);
            return new SearchPage(meaning.Find(record, query, Most, isByMeaning), query.AllWords.Count(), null) { CanFindMeaning = meaning.Serves(record) };
        }
        catch (FormatException e)
        {
            return new SearchPage([], 0, e.Message);
        }
    }
}
