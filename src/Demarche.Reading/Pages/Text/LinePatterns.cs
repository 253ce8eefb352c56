using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Text;

/// <summary>The rules on lines of furniture, ready to be looked up.</summary>
internal sealed class LinePatterns
{
    private static readonly Lazy<LinePatterns> Shipped = new(() => new LinePatterns(Lexicon.Lines("line-patterns.txt").Select(Parse)));
    private readonly ILookup<string, LinePattern> _whole;
    private readonly FrozenDictionary<char, LinePattern[]> _starts;
    private readonly LinePattern[] _others;

    private LinePatterns(IEnumerable<LinePattern> patterns)
    {
        var all = patterns.ToList();
        _whole = all.Where(pattern => pattern.Kind <= LinePatternKind.Rest).ToLookup(pattern => pattern.Words, StringComparer.Ordinal);
        _starts = all.Where(pattern => pattern.Kind is LinePatternKind.Start or LinePatternKind.Link)
            .GroupBy(pattern => pattern.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _others = [.. all.Where(pattern => pattern.Kind is LinePatternKind.End or LinePatternKind.Has)];
    }

    /// <summary>The rules that ship with the library.</summary>
    internal static LinePatterns Default => Shipped.Value;

    /// <summary>The rules on whole lines that a line meets.</summary>
    /// <param name="key">The line's key.</param>
    /// <returns>The rules; none where it meets none.</returns>
    internal IEnumerable<LinePattern> Whole(string key) => _whole[LineKey.Whole(key)];

    /// <summary>The first rule on a line's beginning, end or words that a line meets.</summary>
    /// <param name="unit">The line.</param>
    /// <param name="where">Where it stands; rules that hold everywhere are tried, too.</param>
    /// <returns>The rule, or null.</returns>
    internal LinePattern? Find(TextUnit unit, LinePatternPlace where)
    {
        if (unit.Key.Length is 0 or >= LineKey.Maximum)
        {
            return null;
        }

        var starts = _starts.GetValueOrDefault(unit.Key[0], []);
        return starts.FirstOrDefault(pattern => pattern.Where <= where && Starts(unit.Key, pattern.Words) && IsShort(unit, pattern))
            ?? Array.Find(_others, pattern => pattern.Where <= where && Matches(unit.Key, pattern) && IsShort(unit, pattern));
    }

    private static bool Starts(string key, string words) =>
        key.StartsWith(words, StringComparison.Ordinal)
        && (!char.IsLetter(words[^1]) || key.Length == words.Length || !char.IsLetterOrDigit(key[words.Length]));

    private static bool Matches(string key, LinePattern pattern) => pattern.Kind == LinePatternKind.End
        ? key.EndsWith(pattern.Words, StringComparison.Ordinal) && (!char.IsLetter(pattern.Words[0]) || key.Length == pattern.Words.Length || key[^(pattern.Words.Length + 1)] == ' ')
        : key.Contains(pattern.Words, StringComparison.Ordinal);

    private static bool IsShort(TextUnit unit, LinePattern pattern) => (pattern.Role, pattern.Kind) switch
    {
        (_, LinePatternKind.Link) => unit.Key.Length <= 160 && !unit.EndsSentence,
        (BlockRole.Navigation, LinePatternKind.End) => unit.Words <= 6,
        (BlockRole.Navigation, LinePatternKind.Has) => unit.Key.Length <= 220,
        (BlockRole.Caption, LinePatternKind.Has) => unit.Key.Length <= 400,
        (BlockRole.Footer, LinePatternKind.Has) => unit.Key.Length <= 400,
        (BlockRole.Navigation, _) => unit.Key.Length <= 320,
        (BlockRole.Related, _) => unit.Key.Length <= 220,
        (BlockRole.Credit, _) => unit.Key.Length <= 120,
        (BlockRole.Footer, LinePatternKind.Start) when pattern.Words.StartsWith("with ", StringComparison.Ordinal) => unit.Words <= 24,
        (BlockRole.Byline, _) => unit.Key.Length <= 160 && !unit.EndsSentence,
        _ => true,
    };

    private static LinePattern Parse(string line)
    {
        var parts = line.Split(' ', 3);
        var kind = parts[1].Split('-');
        return new LinePattern(Enum.Parse<BlockRole>(parts[0], ignoreCase: true), KindOf(kind), PlaceOf(kind[^1]), parts[2]);
    }

    private static LinePatternKind KindOf(string[] kind) =>
        kind.Length == 2 && kind[1] is "highlights" ? LinePatternKind.Highlights : Enum.Parse<LinePatternKind>(kind[0], ignoreCase: true);

    private static LinePatternPlace PlaceOf(string name) => name switch
    {
        "inside" => LinePatternPlace.Inside,
        "last" => LinePatternPlace.Last,
        _ => LinePatternPlace.Anywhere,
    };
}
