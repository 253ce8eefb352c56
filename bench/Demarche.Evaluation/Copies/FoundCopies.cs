using Demarche.Reading.Pages;
using Demarche.Record.Origins;

namespace Demarche.Evaluation.Copies;

/// <summary>What the record finds among stories.</summary>
internal static class FoundCopies
{
    /// <summary>Adds all stories to an index of origins.</summary>
    /// <param name="stories">Stories; no two have one text.</param>
    /// <param name="rule">What counts as a copy.</param>
    /// <returns>Every pair of which one is a copy of the other, and the sizes of the origins with more than one report, largest first.</returns>
    internal static (HashSet<StoryPair> Pairs, IReadOnlyList<int> Origins) Find(IReadOnlyList<NewsStory> stories, CopyRule rule)
    {
        var index = new OriginIndex(rule);
        var numbers = new Dictionary<ReportId, int>();
        for (var number = 0; number < stories.Count; number++)
        {
            var report = ReportId.Of(stories[number].Text);
            numbers[report] = number;
            index.Add(report, stories[number].Text, stories[number].Outlet is { Length: > 0 } outlet ? [outlet] : []);
        }

        return (
            [.. index.Links.Select(link => new StoryPair(numbers[link.First], numbers[link.Second]))],
            [.. index.Origins.Select(origin => origin.Reports.Length).Where(size => size > 1).OrderDescending()]);
    }
}
