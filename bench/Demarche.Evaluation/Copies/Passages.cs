using System.Text;

namespace Demarche.Evaluation.Copies;

/// <summary>Cuts stories into paragraphs and sentences, and puts them together again.</summary>
internal static class Passages
{
    // Stories without line breaks are cut into paragraphs of so many sentences.
    private const int SentencesInParagraph = 3;

    internal static List<string> Paragraphs(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return lines.Count >= 4
            ? lines
            : [.. Sentences(text).Chunk(SentencesInParagraph).Select(sentences => string.Join(' ', sentences))];
    }

    internal static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' || (at > 1 && text[at] is ' ' && IsEnd(text, at)))
            {
                Add(sentences, text[start..at]);
                start = at + 1;
            }
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    internal static string Join(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);

    internal static int Words(string text) => StoryWords.Of(text).Count;

    /// <summary>The first passages that hold a share of the words, the last of them whole.</summary>
    internal static List<string> Keep(IReadOnlyList<string> passages, double share)
    {
        var wanted = share * passages.Sum(Words);
        var kept = new List<string>();
        for (var sum = 0; kept.Count < passages.Count && sum < wanted; sum += Words(kept[^1]))
        {
            kept.Add(passages[kept.Count]);
        }

        return kept;
    }

    /// <summary>Replaces every quotation of more than two words.</summary>
    internal static string ReplaceQuotations(string text, Func<string, string> replace)
    {
        var result = new StringBuilder(text.Length);
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (open < 0)
            {
                result.Append(text[at]);
                open = text[at] is '"' or '“' ? at : -1;
            }
            else if (text[at] is '"' or '”' or '\n')
            {
                var quotation = text[(open + 1)..at];
                result.Append(Words(quotation) > 2 ? replace(quotation) : quotation).Append(text[at]);
                open = -1;
            }
        }

        return open < 0 ? result.ToString() : result.Append(text, open + 1, text.Length - open - 1).ToString();
    }

    private static bool IsEnd(string text, int at) =>
        text[at - 1] is '.' or '!' or '?' || (text[at - 1] is '"' or '”' or '’' && text[at - 2] is '.' or '!' or '?' or ',');

    private static void Add(List<string> sentences, string sentence)
    {
        if (sentence.Trim() is { Length: > 0 } trimmed)
        {
            sentences.Add(trimmed);
        }
    }
}
