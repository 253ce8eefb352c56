using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Pages.Text;

namespace Demarche.Reading.Pages.Languages;

/// <summary>The function words and scripts of languages.</summary>
internal sealed class LanguageProfiles
{
    private static readonly Lazy<LanguageProfiles> Shipped = new(() => new LanguageProfiles());
    private readonly FrozenDictionary<string, ImmutableArray<string>> _languages;
    private readonly ImmutableArray<ScriptRange> _scripts;

    private LanguageProfiles()
    {
        _languages = Lexicon.Lines("function-words.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(parts => parts.Skip(1).Distinct(StringComparer.Ordinal).Select(word => (Word: word, Language: parts[0])))
            .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _scripts = [.. Lexicon.Lines("scripts.txt").Select(line => line.Split(' ')).Select(parts => new ScriptRange(Character(parts[0]), Character(parts[1]), parts[2] is "-" ? null : parts[2]))];
    }

    /// <summary>The profiles that ship with the library.</summary>
    internal static LanguageProfiles Default => Shipped.Value;

    /// <summary>The languages that have a word as a function word.</summary>
    /// <param name="word">The word in small letters.</param>
    /// <returns>Their codes; none where it is no function word.</returns>
    internal ImmutableArray<string> LanguagesOf(ReadOnlySpan<char> word) =>
        _languages.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var languages) ? languages : [];

    /// <summary>The script of a letter.</summary>
    /// <param name="letter">A letter.</param>
    /// <returns>The range it is in, or null where the script is none of those known.</returns>
    internal ScriptRange? ScriptOf(char letter)
    {
        foreach (var script in _scripts)
        {
            if (letter >= script.First && letter <= script.Last)
            {
                return script;
            }
        }

        return null;
    }

    private static char Character(string hexadecimal) => (char)ushort.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
