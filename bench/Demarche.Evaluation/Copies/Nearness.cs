namespace Demarche.Evaluation.Copies;

/// <summary>How near stories are in their words: the cosine of their words' frequencies, each weighed by how few stories have the word.</summary>
internal sealed class Nearness
{
    private const int Days = 2;

    private readonly IReadOnlyList<NewsStory> _stories;

    private readonly List<Dictionary<string, double>> _vectors;

    private readonly ILookup<DateOnly, int> _byDay;

    internal Nearness(IReadOnlyList<NewsStory> stories)
    {
        _stories = stories;
        var dated = Enumerable.Range(0, stories.Count).Where(IsReal).ToList();
        _byDay = dated.ToLookup(index => stories[index].Day!.Value);
        var counts = stories.Select((story, index) => IsReal(index) ? StoryWords.Of(story.Text).CountBy(word => word.Key).ToDictionary() : []).ToList();
        var holders = counts.SelectMany(count => count.Keys).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _vectors = counts.ConvertAll(count => Unit(count, word => Math.Log(dated.Count / (double)holders[word])));
    }

    /// <summary>The nearest story of about the same days.</summary>
    /// <param name="index">A story with a day.</param>
    /// <param name="isWanted">Whether a story may be taken.</param>
    /// <returns>The nearest that may, or null where there is none.</returns>
    internal int? Nearest(int index, Func<int, bool> isWanted)
    {
        var day = _stories[index].Day!.Value;
        foreach (var other in Enumerable.Range(-Days, (2 * Days) + 1)
            .SelectMany(shift => _byDay[day.AddDays(shift)])
            .Where(other => other != index)
            .OrderByDescending(other => Cosine(_vectors[index], _vectors[other]))
            .ThenBy(other => other))
        {
            if (isWanted(other))
            {
                return other;
            }
        }

        return null;
    }

    private static double Cosine(Dictionary<string, double> one, Dictionary<string, double> other) =>
        one.OrderBy(entry => entry.Key, StringComparer.Ordinal).Sum(entry => entry.Value * other.GetValueOrDefault(entry.Key));

    private static Dictionary<string, double> Unit(Dictionary<string, int> counts, Func<string, double> weight)
    {
        var vector = counts.ToDictionary(entry => entry.Key, entry => entry.Value * weight(entry.Key), StringComparer.Ordinal);
        var length = Math.Sqrt(vector.Values.Order().Sum(value => value * value));
        return vector.ToDictionary(entry => entry.Key, entry => length is 0 ? 0 : entry.Value / length, StringComparer.Ordinal);
    }

    private bool IsReal(int index) => _stories[index].Day is not null && !_stories[index].Id.StartsWith("made", StringComparison.Ordinal);
}
