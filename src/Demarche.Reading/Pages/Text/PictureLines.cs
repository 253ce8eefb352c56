using System.Buffers;
using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells captions and credits: file names of pictures, running times, "Name/Agency", and the lines beside them.</summary>
internal static class PictureLines
{
    private const int MaximumCaption = 260;
    private const int MaximumCredit = 70;
    private const int MaximumApart = 110;
    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:");
    private static readonly Lazy<FrozenSet<string>> Endings = new(() => Lexicon.Set("picture-files.txt"));

    /// <summary>The role of a line by itself.</summary>
    /// <param name="unit">The line.</param>
    /// <returns>Caption or credit, or null.</returns>
    internal static BlockRole? Of(TextUnit unit) =>
        IsFileName(unit) || EndsWithCredit(unit) ? BlockRole.Caption
            : IsRunningTime(unit.Key) || IsNameAndAgency(unit.Characters) ? BlockRole.Credit
            : null;

    /// <summary>Finds captions that only the lines beside them tell: the title in front of a running time, the sentence in front of a picture's credit.</summary>
    /// <param name="units">The lines; those in question have no role yet.</param>
    internal static void MarkNeighbours(List<TextUnit> units)
    {
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            if (unit.Role is not null || unit.Span.Length > MaximumCaption)
            {
                continue;
            }

            var next = index + 1 < units.Count ? units[index + 1] : null;
            var isVideoTitle = unit.IsTitleLike && next is { Role: BlockRole.Credit, Gap: 0 } && IsRunningTime(next.Key);
            var repeatsFile = index > 0 && unit.IsTitleLike && unit.Gap == 0 && units[index - 1].Role == BlockRole.Caption && IsFileName(units[index - 1]);
            if (isVideoTitle || repeatsFile || (next is { Role: BlockRole.Credit } && !IsRunningTime(next.Key) && !IsCaptioned(units, index + 1) && (next.Gap == 0 || unit.Span.Length <= MaximumApart) && IsLikeCaption(unit, index)))
            {
                unit.Role = BlockRole.Caption;
            }
        }
    }

    // Where the caption stands behind the credit, the sentence in front of it is the story's.
    private static bool IsCaptioned(List<TextUnit> units, int credit) => credit + 1 < units.Count && units[credit + 1].Role == BlockRole.Caption;

    private static bool IsLikeCaption(TextUnit unit, int index) =>
        index > 0 && unit.Words >= 4 && unit.Key.IndexOf('"') < 0 && unit.EndsSentence
        && !unit.Key.Contains(" said", StringComparison.Ordinal) && unit.Key.AsSpan(0, unit.Key.Length - 1).IndexOf(". ") < 0;

    private static bool IsFileName(TextUnit unit)
    {
        var line = unit.Characters;
        var dot = line.LastIndexOf('.');
        return dot > 0 && line.Length <= MaximumCaption && Endings.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[dot..]);
    }

    // "01:51", "01:51 - Source: …", "Video 2:15", "1:02:33 | Video"
    private static bool IsRunningTime(string key)
    {
        var line = key.StartsWith("video ", StringComparison.Ordinal) ? key.AsSpan(6) : key.AsSpan();
        var at = line.IndexOfAnyExcept(TimeCharacters);
        var time = at < 0 ? line : line[..at];
        if (time.Length is < 4 or > 8 || time.Count(':') is not (1 or 2) || !char.IsAsciiDigit(time[^1]) || !char.IsAsciiDigit(time[0]))
        {
            return false;
        }

        var rest = at < 0 ? [] : line[at..].Trim();
        return rest.IsEmpty || (rest.Length <= MaximumCredit && (rest.Contains("source", StringComparison.Ordinal) || rest.Contains("video", StringComparison.Ordinal)
            || rest.Contains("credit", StringComparison.Ordinal)));
    }

    private static bool EndsWithCredit(TextUnit unit)
    {
        var line = unit.Characters.TrimEnd('.');
        if (line.Length is 0 or > 600)
        {
            return false;
        }

        if (line[^1] is not (')' or ']'))
        {
            // "… in Saalfeld on Monday. Jane Doe/Agency"
            var stop = line.LastIndexOf(". ");
            return stop > 0 && IsNameAndAgency(line[(stop + 2)..].Trim());
        }

        var open = line.LastIndexOf(line[^1] == ')' ? '(' : '[');
        var credit = open > 0 ? line[(open + 1)..^1].Trim() : [];
        return IsNameAndAgency(credit) || (line[^1] == ']' && !credit.IsEmpty && unit.Words >= 5 && credit.Length <= 30 && IsNames(credit) && !unit.EndsSentence);
    }

    // "Maren Holt / H&T", "AFP/Getty Images": capitals on both sides of a stroke, nothing else.
    private static bool IsNameAndAgency(ReadOnlySpan<char> line)
    {
        var stroke = line.IndexOf('/');
        return stroke > 0 && stroke < line.Length - 1 && line.Length <= MaximumCredit && line.IndexOf("://") < 0 && line.IndexOfAnyInRange('0', '9') < 0
            && line[^1] != ':' && IsNames(line[..stroke].Trim()) && IsNames(line[(stroke + 1)..].Trim());
    }

    private static bool IsNames(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.IsEmpty)
            {
                continue;
            }

            count++;
            var first = word[0];
            if (!char.IsUpper(first) && first is not ('@' or '&' or '©') && word is not ("via" or "for" or "de" or "van" or "von" or "al" or "and" or "handout" or "pool"))
            {
                return false;
            }
        }

        return count is >= 1 and <= 6;
    }
}
