using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Events.Tolls;

/// <summary>Reads numbers in digits and words.</summary>
internal sealed class CountWords
{
    private readonly FrozenDictionary<string, int> _plain;
    private readonly FrozenDictionary<string, int> _scales;
    private readonly FrozenDictionary<string, int> _open;
    private readonly FrozenSet<string> _units;

    private CountWords()
    {
        var classes = WordList.Classes("Events.counts.txt");
        _plain = Values(classes["plain"]);
        _scales = Values(classes["scale"]);
        _open = Values(classes["open"]);
        _units = classes["unit"].ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Reads the data file.</summary>
    internal static CountWords Load() => new();

    /// <summary>The number that begins at a word, or null: neither money, shares, years, ages nor measures.</summary>
    internal Count? At(ImmutableArray<TollToken> words, int index)
    {
        if (words[index].CountsNobody)
        {
            return null;
        }

        // "Dozens of": no limit; "a dozen", "two dozen", "12,000", "2.5 million".
        if (_open.TryGetValue(words[index].Lower, out var least))
        {
            return new Count(least, null, 1);
        }

        var start = index + (words[index].Lower is "a" ? 1 : 0);
        if (ValueOf(words[index].Lower is "a" ? "one" : words[index].Lower) is not { } value)
        {
            return null;
        }

        var next = words[index].Lower is "a" ? start : index + 1;
        var scales = 0;
        while (next < words.Length && !words[next].EndsClauseBefore && _scales.TryGetValue(words[next].Lower, out var scale))
        {
            value *= scale;
            next++;
            scales++;
        }

        if ((words[index].Lower is "a" && scales is 0) || value is < 0 or > 1_000_000_000 || IsMeasure(words, next) || IsYear(words[index].Lower, scales))
        {
            return null;
        }

        var whole = (int)value;
        return new Count(whole, whole, next - index);
    }

    private bool IsMeasure(ImmutableArray<TollToken> words, int next) => next < words.Length && !words[next].EndsClauseBefore && _units.Contains(words[next].Lower);

    private static bool IsYear(string word, int scales) => scales is 0 && word.Length is 4 && word[..2] is "19" or "20" && word.All(char.IsAsciiDigit);

    private decimal? ValueOf(string word)
    {
        if (_plain.TryGetValue(word, out var plain))
        {
            return plain;
        }

        if (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && _plain.TryGetValue(word[..dash], out var tens) && _plain.TryGetValue(word[(dash + 1)..], out var ones) && tens >= 20 && ones < 10)
        {
            return tens + ones;
        }

        return char.IsAsciiDigit(word[0]) && decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static FrozenDictionary<string, int> Values(IEnumerable<string> entries) =>
        entries
            .Select(entry => entry.Split('='))
            .ToFrozenDictionary(parts => parts[0], parts => int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
