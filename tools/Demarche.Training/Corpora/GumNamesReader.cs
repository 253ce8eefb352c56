using System.Text.RegularExpressions;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Corpora;

/// <summary>
/// Names out of GUM's entity annotation: the run of proper nouns within a mention of a person, place, organisation or event
/// whose first proper noun is not an adjective of a nation.
/// </summary>
internal static partial class GumNamesReader
{
    /// <summary>The sentences of the treebank with names as labels.</summary>
    /// <param name="path">A CoNLL-U file of GUM.</param>
    /// <returns>Samples with the four classes as labels.</returns>
    internal static IEnumerable<Sample> Sentences(string path)
    {
        var completion = new NameCompletion();
        return Marked(path)
            .GroupBy(pair => pair.Sample.Document, StringComparer.Ordinal)
            .SelectMany(document => completion.Complete([.. document]));
    }

    private static IEnumerable<(Sample Sample, bool[] IsOpen)> Marked(string path)
    {
        var document = "";
        var open = new List<Mention>();
        foreach (var block in File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n');
            document = lines.FirstOrDefault(line => line.StartsWith("# newdoc id = ", StringComparison.Ordinal))?[14..] ?? document;
            var rows = lines
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Where(cells => cells[0].All(char.IsAsciiDigit))
                .ToArray();
            if (rows.Length > 0 && !ReservedDocuments.Contains(document))
            {
                open.Clear();
                yield return (new Sample(SpanTask.Names, document, [.. rows.Select(cells => cells[1])], [Tags(rows, open)], []), [.. rows.Select(IsProper)]);
            }
        }
    }

    private static string[] Tags(string[][] rows, List<Mention> open)
    {
        var tags = new string[rows.Length];
        Array.Fill(tags, "O");
        var closed = new List<Mention>();
        for (var word = 0; word < rows.Length; word++)
        {
            foreach (Match match in Bracket().Matches(EntityOf(rows[word][9])))
            {
                if (match.Groups["open"].Success)
                {
                    open.Add(new Mention(match.Groups["id"].Value, match.Groups["type"].Value, word, word));
                }

                if (match.Groups["close"].Success)
                {
                    var id = match.Groups["open"].Success ? match.Groups["id"].Value : match.Groups["closing"].Value;
                    var index = open.FindLastIndex(mention => string.Equals(mention.Id, id, StringComparison.Ordinal));
                    if (index >= 0)
                    {
                        closed.Add(open[index] with { Last = word });
                        open.RemoveAt(index);
                    }
                }
            }
        }

        // The longest first: an inner name ("Germany" in "the University of X in Germany") is written over its outer one only where that is no name there.
        foreach (var mention in closed.OrderByDescending(mention => mention.Last - mention.First))
        {
            Mark(rows, mention, tags);
        }

        return tags;
    }

    private static void Mark(string[][] rows, Mention mention, string[] tags)
    {
        if (NameTypes.Of(mention.Type) is not { } label)
        {
            return;
        }

        // The name is the run of proper nouns around the mention's head: the word whose own head lies outside.
        var head = Enumerable.Range(mention.First, mention.Last - mention.First + 1)
            .FirstOrDefault(word => HeadOf(rows[word]) < mention.First || HeadOf(rows[word]) > mention.Last, mention.First);
        if (!IsProper(rows[head]) || (label is "PER" && NameTypes.IsTitle(rows[head][1])))
        {
            return;
        }

        var (first, last) = (head, head);
        while (first > mention.First && BelongsToName(rows, first - 1, head))
        {
            first--;
        }

        while (last < mention.Last && (BelongsToName(rows, last + 1, head) || (last + 2 <= mention.Last && IsJoiner(rows[last + 1]) && IsProper(rows[last + 2]))))
        {
            last++;
        }

        while (label is "PER" && first < last && NameTypes.IsTitle(rows[first][1]))
        {
            first++;
        }

        if (Enumerable.Range(first, last - first + 1).All(word => tags[word] is "O"))
        {
            for (var word = first; word <= last; word++)
            {
                tags[word] = (word == first ? "B-" : "I-") + label;
            }
        }
    }

    private static bool BelongsToName(string[][] rows, int word, int head) =>
        IsProper(rows[word])
        || (rows[word][1] is "-" or "." && Math.Abs(word - head) < 4)
        || (rows[word][4] is "NNP" or "NNPS");

    private static bool IsJoiner(string[] cells) => NameTypes.IsJoiner(cells[1]);

    private static bool IsProper(string[] cells) => cells[3] is "PROPN" && char.IsUpper(cells[1][0]);

    private static int HeadOf(string[] cells) => int.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static string EntityOf(string misc)
    {
        var at = misc.IndexOf("Entity=", StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var end = misc.IndexOf('|', at);
        return end < 0 ? misc[(at + 7)..] : misc[(at + 7)..end];
    }

    [GeneratedRegex(@"(?<open>\((?<id>\d+)-(?<type>[a-z]+)[^()]*)(?<close>\))?|(?<closing>\d+)(?<close>\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();

    private sealed record Mention(string Id, string Type, int First, int Last);
}
