using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>A line, or the joined lines of a paragraph, on its way to a block.</summary>
/// <param name="text">The text.</param>
/// <param name="line">The line.</param>
internal sealed class TextUnit(string text, TextLine line)
{
    private const int BodyWords = 8;
    private const int BodyCharacters = 40;
    private const int MaximumTitle = 90;

    /// <summary>The text it stands in.</summary>
    internal string Text => text;

    /// <summary>Where it stands.</summary>
    internal TextSpan Span { get; } = line.Span;

    /// <summary>How many blank lines stand in front of it.</summary>
    internal int Gap { get; } = line.Gap;

    /// <summary>Its words as word lists spell them.</summary>
    internal string Key { get; } = LineKey.Of(text, line.Span);

    /// <summary>How many words it has, counted to 60.</summary>
    internal int Words { get; } = Count(line.Span.In(text));

    /// <summary>Whether it ends as a sentence does, quotation marks and brackets behind the stop left aside.</summary>
    internal bool EndsSentence { get; } = Ends(line.Span.In(text));

    /// <summary>Whether a bullet, dash or number stands in front of it.</summary>
    internal bool IsListed { get; } = ListMarker.IsAt(text, line.Span);

    /// <summary>What it is, or null while that is open.</summary>
    internal BlockRole? Role { get; set; }

    /// <summary>The kind of the rule that told its role, where one did.</summary>
    internal LinePatternKind? Rule { get; set; }

    /// <summary>Its characters.</summary>
    internal ReadOnlySpan<char> Characters => Span.In(text);

    /// <summary>Whether it reads as a paragraph of a story: it ends a sentence and is not too short.</summary>
    internal bool IsBodyLike => (EndsSentence && Words >= BodyWords && Span.Length >= BodyCharacters) || Words >= 45 || (Words >= 5 && Characters.EndsWith(":")) || (EndsSentence && Words <= 2 && Span.Length >= BodyCharacters);

    /// <summary>Whether it is short and open-ended: a title, a link, a label.</summary>
    internal bool IsTitleLike => !EndsSentence && Words <= 30 && Span.Length <= 220 && !Characters.EndsWith(":");

    private static int Count(ReadOnlySpan<char> line)
    {
        var (count, inWord) = (0, false);
        foreach (var letter in line)
        {
            var isPart = char.IsLetterOrDigit(letter) || (inWord && !char.IsWhiteSpace(letter));
            count += isPart && !inWord ? 1 : 0;
            inWord = isPart;
            if (count == 60)
            {
                break;
            }
        }

        return count;
    }

    private static bool Ends(ReadOnlySpan<char> line)
    {
        var closed = line.TrimEnd("”\"’')]»*† \u00a0");
        if (closed.Length == 0 || closed[^1] is not ('.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' or '։'))
        {
            return false;
        }

        // "Summit delayed for U.S.": the stop belongs to the last word. A long line is a sentence all the same.
        if (closed.Length > MaximumTitle)
        {
            return true;
        }

        var word = closed[(closed.LastIndexOf(' ') + 1)..];
        return closed[^1] != '.' || word.Length > 6 || word[..^1].IndexOf('.') < 0 || word.IndexOfAnyInRange('a', 'z') >= 0;
    }
}
