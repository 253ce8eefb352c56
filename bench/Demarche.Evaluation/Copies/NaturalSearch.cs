namespace Demarche.Evaluation.Copies;

/// <summary>Lists every pair of stories that share runs of twelve words, by comparing all with all: material for judging by eye.</summary>
internal static class NaturalSearch
{
    private const double Least = 0.1;

    /// <summary>Searches the news corpora.</summary>
    /// <param name="output">Takes one pair a line.</param>
    /// <returns>0, or 2 where there are no corpora.</returns>
    internal static int Run(TextWriter output)
    {
        using var workplace = Workplace.Find();
        if (workplace is null)
        {
            output.WriteLine("There are no corpora to search; set DEMARCHE_CORPORA to their folder.");
            return 2;
        }

        Run(NewsStories.Read(workplace.Corpora), output);
        return 0;
    }

    /// <summary>Writes the pairs that share at least a tenth, most first, in the form that the judged pairs are kept in.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="output">Takes one pair a line.</param>
    private static void Run(List<NewsStory> stories, TextWriter output)
    {
        var finder = new WordRuns(12, isOutsideQuotes: false);
        var runs = stories.Select(story => finder.Of(story.Text)).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var story = 0; story < runs.Count; story++)
        {
            foreach (var run in runs[story].Keys)
            {
                if (!holders.TryGetValue(run, out var list))
                {
                    holders[run] = list = [];
                }

                list.Add(story);
            }
        }

        var pairs = holders.Values.Where(list => list.Count > 1).SelectMany(Pairs).CountBy(pair => pair);
        foreach (var (pair, share) in pairs
            .Select(entry => (Pair: entry.Key, Share: entry.Value / (double)Math.Min(runs[entry.Key.First].Count, runs[entry.Key.Second].Count)))
            .Where(entry => entry.Share >= Least)
            .OrderByDescending(entry => entry.Share)
            .ThenBy(entry => entry.Pair.First)
            .ThenBy(entry => entry.Pair.Second))
        {
            var (one, other) = (stories[pair.First], stories[pair.Second]);
            var (first, second) = Longest(one, other);
            output.WriteLine(new NaturalPair(one.Id, other.Id, first, second, share, "?"));
        }
    }

    private static IEnumerable<StoryPair> Pairs(List<int> stories) =>
        from one in Enumerable.Range(0, stories.Count)
        from other in Enumerable.Range(one + 1, stories.Count - one - 1)
        select new StoryPair(stories[one], stories[other]);

    // The longest common run of words, by the table of all prefixes; the first of several as long.
    private static ((int Start, int End) First, (int Start, int End) Second) Longest(NewsStory one, NewsStory other)
    {
        var (left, right) = (StoryWords.Of(one.Text), StoryWords.Of(other.Text));
        var above = new int[right.Count + 1];
        var (longest, leftEnd, rightEnd) = (0, 0, 0);
        for (var row = 1; row <= left.Count; row++)
        {
            var current = new int[right.Count + 1];
            for (var column = 1; column <= right.Count; column++)
            {
                current[column] = string.Equals(left[row - 1].Key, right[column - 1].Key, StringComparison.Ordinal) ? above[column - 1] + 1 : 0;
                if (current[column] > longest)
                {
                    (longest, leftEnd, rightEnd) = (current[column], row, column);
                }
            }

            above = current;
        }

        return ((left[leftEnd - longest].Start, left[leftEnd - 1].End), (right[rightEnd - longest].Start, right[rightEnd - 1].End));
    }
}
