using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells lines that name the authors of a story.</summary>
internal static class BylineLines
{
    private const int MaximumCharacters = 160;
    private static readonly Lazy<FrozenSet<string>> Jobs = new(() => Lexicon.Set("job-words.txt"));
    private static readonly FrozenSet<string> Joints = FrozenSet.ToFrozenSet(
        ["and", "&", "in", "of", "for", "at", "the", "de", "del", "da", "dos", "la", "le", "el", "al", "bin", "ibn", "ben", "van", "von", "der", "den", "ter", "du", "di", "with", "from", "to", "by", "-", "–", "|", "•", "·", "on"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line says so itself: "By …", "Jane Doe, Diplomatic correspondent".</summary>
    /// <param name="unit">The line.</param>
    /// <returns>True where it does.</returns>
    internal static bool Is(TextUnit unit) =>
        unit.Key is "by" || IsBy(unit) || (unit.IsTitleLike && unit.Words is >= 2 and <= 12 && HasJob(unit.Characters) && EndsWithJob(unit) && IsNames(unit.Characters));

    /// <summary>Whether a line has nothing but names, jobs and small words, so that it can name the authors where it stands below a headline.</summary>
    /// <param name="unit">The line.</param>
    /// <returns>True for "Jane Doe", "Jane Doe and Aki Mori in Geneva", "Foreign, Commonwealth &amp; Development Office".</returns>
    internal static bool CanName(TextUnit unit) =>
        unit.IsTitleLike && IsNames(unit.Characters) && (unit.Words is >= 2 and <= 4 || (unit.Words <= 12 && (HasJob(unit.Characters) || IsPair(unit))));

    // "Jane Doe and Aki Mori", "Jane Doe in Geneva"
    private static bool IsPair(TextUnit unit) =>
        unit.Words <= 9 && (unit.Key.Contains(" and ", StringComparison.Ordinal) || unit.Key.Contains(" in ", StringComparison.Ordinal) || unit.Key.Contains(", ", StringComparison.Ordinal))
        && unit.Key.Split(' ').Length >= 4;

    private static bool IsBy(TextUnit unit)
    {
        var line = unit.Characters;
        if (line.Length is < 5 or > MaximumCharacters || !line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || (unit.EndsSentence && unit.Words > 5))
        {
            return false;
        }

        var name = line[3..].TrimStart();
        var end = name.IndexOf(' ');
        var first = end < 0 ? name : name[..end];
        var rest = end < 0 ? [] : name[end..].TrimStart();
        return !first.IsEmpty && char.IsUpper(first[0]) && !CalendarWords.IsWeekday(first) && CalendarWords.Month(first) is null
            && (rest.IsEmpty || char.IsUpper(rest[0]) || IsNames(rest));
    }

    private static bool EndsWithJob(TextUnit unit)
    {
        var words = unit.Key.Split(' ', ',');
        return words.Length > 0 && Jobs.Value.Contains(words[^1]) && words[^1] is not ("news" or "service" or "president" or "minister" or "council" or "commission" or "office" or "mission");
    }

    private static bool HasJob(ReadOnlySpan<char> line)
    {
        var jobs = Jobs.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.SplitAny(' ', ',', '|', '/'))
        {
            if (jobs.Contains(line[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNames(ReadOnlySpan<char> line)
    {
        var (jobs, joints) = (Jobs.Value.GetAlternateLookup<ReadOnlySpan<char>>(), Joints.GetAlternateLookup<ReadOnlySpan<char>>());
        var names = 0;
        foreach (var range in line.SplitAny(' ', ',', '\u00a0', '/'))
        {
            var word = line[range];
            if (word.IsEmpty || joints.Contains(word))
            {
                continue;
            }

            if (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            {
                names++;
            }
            else if (!jobs.Contains(word) && word is not ("diplomatic" or "political" or "foreign" or "world" or "senior" or "security" or "defence" or "defense" or "special" or "affairs" or "international" or "chief"))
            {
                return false;
            }
        }

        return names > 0;
    }
}
