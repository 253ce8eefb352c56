using Demarche.Language;
using Demarche.Language.Attributions;

namespace Demarche.Reading.Statements.Roles;

/// <summary>
/// Describes how two role spans of one passage stand to each other, for weights learned from annotated text: on which side,
/// how far, over how many sentence ends and other roles, and with which words.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="roles">The role spans of a passage, in order.</param>
internal sealed class LinkFeatures(string text, IReadOnlyList<RoleSpan> roles)
{
    // Of more roles in between nothing more is to be learned, and looking further would take quadratic time.
    private const int Reach = 12;

    private static readonly string[] Forms = ["is", "was", "were", "are", "be", "been", "being"];
    private static readonly string[] Openers = ["that", "to", "about", "of", "on", "for"];

    /// <summary>The nearest spans of a role on both sides of a span, nearest first on each side.</summary>
    /// <param name="index">The span.</param>
    /// <param name="role">The role.</param>
    /// <param name="most">How many a side.</param>
    internal List<int> Candidates(int index, AttributionRole role, int most)
    {
        var found = new List<int>();
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            var left = most;
            for (var at = index + step; at >= 0 && at < roles.Count && Math.Abs(at - index) <= Reach && left > 0; at += step)
            {
                if (roles[at].Role == role)
                {
                    found.Add(at);
                    left--;
                }
            }
        }

        return found;
    }

    /// <summary>Describes a content and a cue that may be its own.</summary>
    /// <param name="content">The content.</param>
    /// <param name="cue">The cue.</param>
    internal List<string> OfContent(int content, int cue)
    {
        var side = content > cue ? 'R' : 'L';
        var gap = GapOf(cue, content);
        var features = Pair(side, cue, content, gap);
        var span = roles[content].Span;
        var isQuote = IsMark(text[span.Start]) || (span.Start > 0 && IsMark(text[span.Start - 1]));
        var quote = isQuote ? "q" : "w";
        var opposite = Beside(cue, AttributionRole.Content, side is 'L' ? 1 : -1);
        var rank = Beside(cue, AttributionRole.Content, side is 'L' ? -1 : 1) == content ? "first" : "later";
        features.Add($"{side}{quote}");
        features.Add(opposite < 0 ? $"{side} no content opposite" : $"{side} content opposite {Math.Min(1, GapOf(cue, opposite).Breaks)} {GapOf(cue, opposite).Width}");
        features.Add($"{side} {rank}");
        features.Add($"{side} {rank} {quote} breaks {gap.FewBreaks}");
        features.Add($"{side} cue ends {LastWord(cue)}");
        features.Add(side is 'L' ? $"L content ends {EndOf(span)}" : $"R content begins {(isQuote ? "q" : Array.IndexOf(Openers, FirstWord(content)) < 0 ? "w" : FirstWord(content))}");
        return features;
    }

    /// <summary>Describes a cue and a source that may be its own.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="source">The source, or -1 for none.</param>
    internal List<string> OfSource(int cue, int source)
    {
        var (first, last) = (FirstWord(cue), LastWord(cue));
        if (source < 0)
        {
            return OfNoSource(cue, first, last);
        }

        var side = source > cue ? 'R' : 'L';
        var features = Pair(side, cue, source, GapOf(cue, source));
        features.Add($"{side} cue begins {first}");
        features.Add($"{side} cue ends {last}");
        features.Add($"{side} {(first.EndsWith("ing", StringComparison.Ordinal) ? "participle" : "verb")}");
        features.Add($"{side} {(last is "by" or "to" or "from" ? "by" : "not by")}");
        var other = Beside(source, AttributionRole.Cue, side is 'R' ? 1 : -1);
        features.Add(other < 0 || other == cue ? $"{side} no other cue" : $"{side} other cue {Math.Min(1, GapOf(source, other).Breaks)} {GapOf(source, other).Width}");
        return features;
    }

    private static bool IsMark(char character) => character is '"' or '“' or '”';

    private static string Few(int number) => number switch { 0 => "0", 1 => "1", _ => "2" };

    private List<string> OfNoSource(int cue, string first, string last)
    {
        var (left, right) = (Beside(cue, AttributionRole.Source, -1) >= 0, Beside(cue, AttributionRole.Source, 1) >= 0);
        var features = new List<string> { "none", $"none, cue begins {first}", $"none, cue ends {last}", $"none, {(left ? "L" : "")}{(right ? "R" : "")}" };
        if (Array.IndexOf(Forms, first) >= 0 && cue + 1 < roles.Count && roles[cue + 1].Role is AttributionRole.Content)
        {
            features.Add("none, passive");
        }

        if (last.EndsWith("ly", StringComparison.Ordinal))
        {
            features.Add("none, adverb");
        }

        return features;
    }

    private List<string> Pair(char side, int from, int to, Gap gap)
    {
        var (sources, cues, contents) = (0, 0, 0);
        for (var index = Math.Min(from, to) + 1; index < Math.Max(from, to); index++)
        {
            sources += roles[index].Role is AttributionRole.Source ? 1 : 0;
            cues += roles[index].Role is AttributionRole.Cue ? 1 : 0;
            contents += roles[index].Role is AttributionRole.Content ? 1 : 0;
        }

        return
        [
            $"{side}",
            $"{side} breaks {gap.FewBreaks}",
            $"{side} words {gap.Width}",
            $"{side} breaks {gap.FewBreaks} words {gap.Width}",
            $"{side} sources {Few(sources)}",
            $"{side} cues {Few(cues)}",
            $"{side} contents {Few(contents)}",
            $"{side} marks {gap.Marks}",
            $"{side} {(sources + cues + contents == 0 ? "adjacent" : "apart")} {gap.Marks}",
        ];
    }

    /// <summary>The next span of a role on one side, unless a cue stands before it; or -1.</summary>
    private int Beside(int from, AttributionRole role, int step)
    {
        for (var index = from + step; index >= 0 && index < roles.Count && Math.Abs(index - from) <= Reach; index += step)
        {
            if (roles[index].Role == role)
            {
                return index;
            }

            if (roles[index].Role is AttributionRole.Cue)
            {
                return -1;
            }
        }

        return -1;
    }

    private Gap GapOf(int one, int other) => Gap.Between(text, roles[one].Span, roles[other].Span);

    private string EndOf(TextSpan span) => char.IsPunctuation(text[span.End - 1]) ? text[span.End - 1].ToString() : "w";

    private string FirstWord(int index)
    {
        var words = roles[index].Span.In(text);
        var space = words.IndexOf(' ');
        return Short(space < 0 ? words : words[..space]);
    }

    private string LastWord(int index)
    {
        var words = roles[index].Span.In(text);
        return Short(words[(words.LastIndexOf(' ') + 1)..]);
    }

    private static string Short(ReadOnlySpan<char> word) => word[..Math.Min(word.Length, 30)].ToString().ToLowerInvariant();
}
