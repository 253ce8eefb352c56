using System.Text.Json.Nodes;
using Demarche.Language;

namespace Demarche.Evaluation.Coreference;

/// <summary>A document of the GUM corpus with its coreference chains.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Genre">Its genre, for example "news".</param>
/// <param name="Text">Its text; paragraphs are apart by empty lines.</param>
/// <param name="Chains">The chains, those of one mention too.</param>
internal sealed record GumDocument(string Id, string Genre, string Text, IReadOnlyList<HashSet<TextSpan>> Chains)
{
    /// <summary>Reads a file of documents.</summary>
    /// <param name="path">The file, one JSON object a line.</param>
    /// <returns>The documents.</returns>
    internal static IEnumerable<GumDocument> Read(string path) => File.ReadLines(path).Select(line => Parse(JsonNode.Parse(line)!));

    /// <summary>The paragraphs of the text.</summary>
    /// <returns>Their spans, in order.</returns>
    internal IEnumerable<TextSpan> Paragraphs()
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start) is >= 0 and var found ? found : Text.Length;
            if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    private static GumDocument Parse(JsonNode node)
    {
        var seen = new HashSet<TextSpan>();
        var chains = new Dictionary<string, HashSet<TextSpan>>(StringComparer.Ordinal);
        foreach (var mention in node["mentions"]!.AsArray())
        {
            var span = new TextSpan(mention!["start"]!.GetValue<int>(), mention["end"]!.GetValue<int>());
            if (seen.Add(span))
            {
                var name = mention["chain"]!.GetValue<string>();
                if (!chains.TryGetValue(name, out var chain))
                {
                    chains.Add(name, chain = []);
                }

                chain.Add(span);
            }
        }

        return new GumDocument(node["id"]!.GetValue<string>(), node["genre"]!.GetValue<string>(), node["text"]!.GetValue<string>(), [.. chains.Values]);
    }
}
