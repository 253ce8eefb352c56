namespace Demarche.Evaluation.Copies;

/// <summary>What the record knew before copies were looked for: equal texts are one report, and nothing else is.</summary>
internal static class ExactText
{
    internal static HashSet<StoryPair> Find(IReadOnlyList<NewsStory> stories) =>
    [
        .. Enumerable.Range(0, stories.Count)
            .GroupBy(index => stories[index].Text, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1), (group, index) => new StoryPair(group.First(), index)),
    ];
}
