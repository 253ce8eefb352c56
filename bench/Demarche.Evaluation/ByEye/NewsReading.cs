using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;

namespace Demarche.Evaluation.ByEye;

/// <summary>Reads stories of corpora/news with the built program, also for what is off by default.</summary>
internal static class NewsReading
{
    private static readonly string[] Files = ["allsides-foreign", "guardian-syria"];

    /// <summary>The foreign-affairs stories of corpora/news, each as the corpus has it.</summary>
    /// <param name="workplace">Where the corpora are.</param>
    /// <returns>The corpus's id and the line, in order of the files.</returns>
    internal static List<(string Id, JsonObject Line)> Stories(Workplace workplace) =>
    [
        .. Files
            .SelectMany(file => File.ReadLines(Path.Combine(workplace.Corpora, "news", file + ".jsonl")))
            .Select(line => JsonNode.Parse(line)!.AsObject())
            .Select(story => (story["id"]!.GetValue<string>(), story)),
    ];

    /// <summary>Reads stories.</summary>
    /// <param name="workplace">Where the program is.</param>
    /// <param name="stories">The stories.</param>
    /// <returns>The findings of each, by the corpus's id.</returns>
    internal static Dictionary<string, ReportFindings> Read(Workplace workplace, IEnumerable<(string Id, JsonObject Line)> stories)
    {
        var input = workplace.Temporary("stories.jsonl");
        File.WriteAllLines(input, stories.Select(story => InputOf(story.Line)));
        var output = workplace.Demarche("stories.out.jsonl", "read", "--uncertain", "--format", "jsonl", input);
        var read = new Dictionary<string, ReportFindings>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(output))
        {
            read[JsonNode.Parse(line)!["id"]!.GetValue<string>()] = FindingsJson.Read(Encoding.UTF8.GetBytes(line));
        }

        return read;
    }

    // The files call the day "date"; the reader knows it as "published".
    private static string InputOf(JsonObject story)
    {
        var day = story["date"]?.GetValue<string>();
        story.Remove("date");
        if (day is { Length: > 0 })
        {
            story["published"] = day;
        }

        return story.ToJsonString(JsonSerializerOptions.Default);
    }
}
