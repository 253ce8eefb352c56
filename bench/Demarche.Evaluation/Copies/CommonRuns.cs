namespace Demarche.Evaluation.Copies;

/// <summary>What two stories have in common outside quotations, in runs of eight words.</summary>
/// <param name="stories">The stories; more may be added to the list later.</param>
internal sealed class CommonRuns(IReadOnlyList<NewsStory> stories)
{
    private readonly WordRuns _runs = new(8, isOutsideQuotes: true);

    private readonly Dictionary<int, Dictionary<string, int>> _known = [];

    /// <summary>The share of the shorter story's runs that the other has.</summary>
    internal double Share(int one, int other) => WordRuns.Share(Of(one), Of(other));

    private Dictionary<string, int> Of(int story)
    {
        if (!_known.TryGetValue(story, out var runs))
        {
            _known[story] = runs = _runs.Of(stories[story].Text);
        }

        return runs;
    }
}
