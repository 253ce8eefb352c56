using System.Buffers;
using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells lines of sharing buttons, paths through a site, bare addresses and numbers.</summary>
internal static class FurnitureLines
{
    private const int MaximumShareCharacters = 160;
    private static readonly SearchValues<char> Counters = SearchValues.Create("0123456789:.+");
    private static readonly Lazy<FrozenSet<string>> Sharing = new(() => Lexicon.Set("share-words.txt"));

    /// <summary>Whether a line is nothing but furniture.</summary>
    /// <param name="unit">The line.</param>
    /// <returns>True where it is.</returns>
    internal static bool Is(TextUnit unit) => IsSharing(unit) || IsPath(unit) || IsAddress(unit.Characters) || IsBare(unit.Characters);

    private static bool IsSharing(TextUnit unit)
    {
        if (unit.Key.Length > MaximumShareCharacters || unit.EndsSentence)
        {
            return false;
        }

        var words = Sharing.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var (count, isAny) = (0, false);
        foreach (var range in unit.Key.AsSpan().SplitAny(' ', ',', '|', '/', '•', '·', '(', ')'))
        {
            var word = unit.Key.AsSpan()[range];
            if (word.IsEmpty || word.IndexOfAnyExcept(Counters) < 0)
            {
                continue;
            }

            if (!words.Contains(word))
            {
                return false;
            }

            count++;
            isAny |= word is "share" or "facebook" or "twitter" or "whatsapp" or "email" or "e-mail" or "tweet" or "linkedin" or "print" or "comments" or "copy" or "telegram" or "reddit";
        }

        return isAny && count > 0;
    }

    // "Home > News > World", "World » Europe"
    private static bool IsPath(TextUnit unit)
    {
        if (unit.Span.Length > 120 || unit.EndsSentence)
        {
            return false;
        }

        var marks = 0;
        foreach (var mark in (ReadOnlySpan<string>)[" > ", " › ", " » ", " → ", " ❯ "])
        {
            marks += unit.Characters.Count(mark);
        }

        return marks >= 2 || (marks == 1 && unit.Words <= 5) || (unit.Characters.Count(" | ") + unit.Characters.Count(" • ") >= 3);
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        line.IndexOfAny(' ', '\t') < 0
        && (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line[0] == '@' || line[0] == '#' || (line.IndexOf('@') > 0 && line.IndexOf('.') > 0));

    // Rulers, counters, page numbers: no letter at all.
    private static bool IsBare(ReadOnlySpan<char> line)
    {
        foreach (var letter in line)
        {
            if (char.IsLetter(letter))
            {
                return false;
            }
        }

        return line.Length <= 40 || line.IndexOfAnyInRange('0', '9') < 0;
    }
}
