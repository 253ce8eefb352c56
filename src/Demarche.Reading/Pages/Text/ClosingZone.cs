using System.Collections.Frozen;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells the lines behind a story: notes on authors, copyright, links to other stories, comments.</summary>
/// <param name="units">Its lines.</param>
/// <param name="body">The index of the first paragraph.</param>
internal sealed class ClosingZone(List<TextUnit> units, int body)
{
    private const int MinimumLinkWords = 4;
    private const int MaximumNote = 400;
    private const int MaximumLink = 160;
    private const int MaximumBylines = 20;
    private static readonly Lazy<FrozenSet<string>> Jobs = new(() => Lexicon.Set("job-words.txt"));
    private List<TextUnit>? _bylines;

    /// <summary>Gives every line behind the last paragraph its role.</summary>
    /// <returns>One past the index of the last line of the story.</returns>
    internal int Mark()
    {
        MarkRest();
        MarkBelowHeading();
        var end = units.Count;
        while (end > body && IsBehind(end - 1))
        {
            end--;
        }

        return end;
    }

    // Comments, and what follows the "Ends" of a release.
    private void MarkRest()
    {
        var rest = units.FindIndex(Math.Min(body + 1, units.Count), unit => unit.Rule == LinePatternKind.Rest);
        if (rest < 0 || units.FindIndex(body, rest - body, unit => unit.Role is null && unit.IsBodyLike) < 0)
        {
            return;
        }

        for (var index = rest; index < units.Count; index++)
        {
            units[index].Role ??= units[rest].Role;
        }
    }

    // "More on this story" and nothing but short lines from there on.
    private void MarkBelowHeading()
    {
        var heading = units.FindIndex(Math.Min(body + 1, units.Count), unit => unit.Rule == LinePatternKind.Heading);
        if (heading < 0 || units.FindIndex(heading, unit => unit.Role is null && (unit.Span.Length > MaximumLink || (unit.IsBodyLike && !unit.Characters.EndsWith("?")))) >= 0)
        {
            return;
        }

        for (var index = heading; index < units.Count; index++)
        {
            units[index].Role ??= LinePatterns.Default.Find(units[index], LinePatternPlace.Last)?.Role ?? (units[index].Words > 2 ? BlockRole.Related : BlockRole.Navigation);
        }
    }

    private bool IsBehind(int index)
    {
        var unit = units[index];
        if (unit.Role is null)
        {
            unit.Role = LinePatterns.Default.Find(unit, LinePatternPlace.Last) is { } pattern ? pattern.Role
                : IsAuthorNote(unit, index) ? BlockRole.Footer
                : unit.IsTitleLike && !unit.IsListed && index > body && !units[index - 1].Characters.EndsWith(":") ? Link(unit)
                : null;
        }

        return unit.Role is not null;
    }

    private static BlockRole Link(TextUnit unit) =>
        unit.Words >= MinimumLinkWords ? BlockRole.Related : BlockRole.Navigation;

    // "Jane Doe is a senior editor at …", "Jane Doe reported from Geneva."
    private bool IsAuthorNote(TextUnit unit, int index)
    {
        var line = unit.Characters[ListMarker.Length(unit)..];
        if (index <= body || unit.Span.Length > MaximumNote || Name(line) is not { } name)
        {
            return false;
        }

        var rest = line[name.Length..].TrimStart();
        var isNote = rest.StartsWith("is a ") || rest.StartsWith("is an ") || rest.StartsWith("is the ") || rest.StartsWith("was a ") || rest.StartsWith("has been a ")
            || rest.StartsWith("is ") || rest.StartsWith("reported from ") || rest.StartsWith("reports on ") || rest.StartsWith("covers ") || rest.StartsWith("writes ") || rest.StartsWith("teaches ")
            || rest.StartsWith("contributed ") || rest.StartsWith("and ") || rest.StartsWith("reported ") || rest.StartsWith(", ");
        return isNote && (IsAuthor(name) ? !rest.StartsWith(", ") : (rest.StartsWith("is ") || (unit.IsListed && rest.StartsWith(",") && rest.Contains(", is ", StringComparison.Ordinal))) && HasJob(unit.Key) && !HasSpeech(unit.Key));
    }

    private bool IsAuthor(string name)
    {
        var key = LineKey.Of(name, new TextSpan(0, name.Length));
        _bylines ??= [.. units.Where(unit => unit.Role == BlockRole.Byline).Take(MaximumBylines)];
        return _bylines.Exists(unit => unit.Key.Contains(key, StringComparison.Ordinal));
    }

    private static bool HasJob(string key) => key.Split(' ', ',', '.').Any(word => Jobs.Value.Contains(word));

    private static bool HasSpeech(string key) => key.Contains('"') || key.Contains(" said", StringComparison.Ordinal);

    // The two to four capitalised words that open the line.
    private static string? Name(ReadOnlySpan<char> line)
    {
        var (end, count) = (0, 0);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || count == 5)
            {
                break;
            }

            end = range.End.GetOffset(line.Length);
            count++;
            if (word[^1] is ',' or '.' && word.Length > 2)
            {
                break;
            }
        }

        return count is >= 2 and <= 4 ? line[..end].TrimEnd(',').ToString() : null;
    }
}
