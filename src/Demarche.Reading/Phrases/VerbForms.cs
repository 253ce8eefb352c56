using System.Collections.Frozen;

namespace Demarche.Reading.Phrases;

/// <summary>The forms of English verbs: regular ones by rule, irregular ones by list.</summary>
internal sealed class VerbForms
{
    private static readonly Lazy<VerbForms> Shared = new(() => new VerbForms(WordList.Lines("Phrases.verbs.txt")));

    private readonly FrozenDictionary<string, string[]> _entries;
    private readonly Lazy<FrozenDictionary<string, string>> _bases;

    private VerbForms(IEnumerable<string> lines)
    {
        var entries = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in lines.SelectMany(line => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            entries[parts[0].TrimEnd('+')] = parts;
        }

        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _bases = new(() => Bases
            .SelectMany(Of, (verb, form) => (verb, form.Form))
            .DistinctBy(pair => pair.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.verb, StringComparer.Ordinal));
    }

    /// <summary>The forms read from the verb list that ships.</summary>
    internal static VerbForms Default => Shared.Value;

    /// <summary>The base forms that the list has.</summary>
    internal IEnumerable<string> Bases => _entries.Keys;

    /// <summary>The base of a form of a listed verb, or null.</summary>
    /// <param name="form">The form in lower case.</param>
    internal string? BaseOf(string form) => _bases.Value.GetValueOrDefault(form);

    /// <summary>Every form of a verb, with what each can be; a verb that is not in the list is taken as regular.</summary>
    /// <param name="verb">Its base form in lower case.</param>
    internal IEnumerable<(string Form, WordClass Class)> Of(string verb)
    {
        var parts = _entries.GetValueOrDefault(verb) ?? [verb];
        var stem = Doubled(parts[0]);
        yield return (verb, WordClass.VerbBase);
        yield return (verb is "have" ? "has" : verb is "be" ? "is" : Third(verb), WordClass.VerbThird);
        yield return (Ing(stem), WordClass.VerbIng);
        if (parts.Length == 3)
        {
            yield return (parts[1], WordClass.VerbPast);
            yield return (parts[2], WordClass.VerbParticiple);
        }
        else
        {
            yield return (Past(stem), WordClass.VerbPast | WordClass.VerbParticiple);
        }
    }

    private static string Doubled(string written) => written.EndsWith('+') ? written[..^1] + written[^2] : written;

    private static bool EndsInConsonantAndY(string verb) => verb.Length > 1 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);

    private static string Third(string verb)
    {
        if (EndsInConsonantAndY(verb))
        {
            return verb[..^1] + "ies";
        }

        var hisses = verb[^1] is 's' or 'x' or 'z' or 'o'
            || verb.EndsWith("sh", StringComparison.Ordinal)
            || verb.EndsWith("ch", StringComparison.Ordinal);
        return verb + (hisses ? "es" : "s");
    }

    private static string Past(string stem) =>
        stem[^1] == 'e' ? stem + "d" : EndsInConsonantAndY(stem) ? stem[..^1] + "ied" : stem + "ed";

    private static string Ing(string stem)
    {
        if (stem.EndsWith("ie", StringComparison.Ordinal))
        {
            return stem[..^2] + "ying";
        }

        var dropsE = stem.Length > 2 && stem[^1] == 'e' && stem[^2] is not ('e' or 'o' or 'y');
        return (dropsE ? stem[..^1] : Trimmed(stem)) + "ing";
    }

    // Irregular verbs of one syllable double their last letter: put, putting.
    private static string Trimmed(string stem) => stem switch
    {
        "put" or "get" or "let" or "set" or "sit" or "run" or "cut" or "win" or "hit" or "shut" or "quit" or "split" or "spin" or "swim" or "dig" or "bid" or "shed" or "forget" or "begin" or "reset"
            => stem + stem[^1],
        _ => stem,
    };
}
