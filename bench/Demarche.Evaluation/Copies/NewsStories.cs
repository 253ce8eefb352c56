using System.Globalization;
using System.Text.Json;

namespace Demarche.Evaluation.Copies;

/// <summary>The news corpora.</summary>
internal static class NewsStories
{
    private static readonly string[] Files = ["allsides-foreign", "guardian-syria", "bbc-politics-2004"];

    /// <summary>Reads all three, in order.</summary>
    /// <param name="corpora">The folder of corpora.</param>
    /// <returns>Their stories; of those with one text the first, since a record keeps equal texts as one report.</returns>
    internal static List<NewsStory> Read(string corpora) =>
    [
        .. Files
            .SelectMany(file => File.ReadLines(Path.Combine(corpora, "news", file + ".jsonl")))
            .Select(Parse)
            .DistinctBy(story => story.Text, StringComparer.Ordinal),
    ];

    private static NewsStory Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new NewsStory(
            root.GetProperty("id").GetString()!,
            root.GetProperty("publisher").GetString() ?? "",
            root.TryGetProperty("date", out var day) && DateOnly.TryParse(day.GetString(), CultureInfo.InvariantCulture, out var known) ? known : null,
            root.GetProperty("text").GetString()!);
    }
}
