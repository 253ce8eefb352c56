using System.Collections.Frozen;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells notes on the authors of a story.</summary>
/// <param name="units">The lines of the text; their bylines are known when the first note is looked for.</param>
internal sealed class AuthorNotes(List<TextUnit> units)
{
    private const int MaximumNote = 400;
    private const int MaximumBylines = 20;
    private static readonly Lazy<FrozenSet<string>> Jobs = new(() => Lexicon.Set("job-words.txt"));
    private List<TextUnit>? _bylines;

    /// <summary>Whether a line is a note on an author: "Jane Doe is a senior editor at …", "Jane Doe reported from Geneva."</summary>
    /// <param name="unit">The line.</param>
    /// <returns>True where it begins with the name of a byline, or with a name and says what job the person has.</returns>
    internal bool Has(TextUnit unit)
    {
        var line = unit.Characters[ListMarker.Length(unit)..];
        if (unit.Span.Length > MaximumNote || Name(line) is not { } name)
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
