using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements.Cues;

/// <summary>The words that signal statements, by their forms.</summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Shared = new(() => new CueLexicon());

    private readonly FrozenDictionary<string, ImmutableArray<(VerbCue Cue, WordClass Form)>> _verbs;
    private readonly FrozenDictionary<string, WordCue> _nouns;
    private readonly FrozenDictionary<string, WordCue> _adjectives;

    private CueLexicon()
    {
        _verbs = WordList.Lines("Statements.verb-cues.txt")
            .Select(ParseVerb)
            .SelectMany(cue => VerbForms.Default.Of(cue.Verb), (cue, form) => (form.Form, Entry: (cue, form.Class)))
            .GroupBy(pair => pair.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(pair => pair.Entry).OrderByDescending(entry => entry.cue.Particles.Length).ToImmutableArray(),
                StringComparer.Ordinal);
        _nouns = WordList.Lines("Statements.noun-cues.txt")
            .Select(ParseWord)
            .SelectMany(cue => new[] { cue.Word, Plural(cue.Word) }, (cue, form) => KeyValuePair.Create(form, cue))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _adjectives = WordList.Lines("Statements.adjective-cues.txt")
            .Select(ParseWord)
            .ToFrozenDictionary(cue => cue.Word, StringComparer.Ordinal);
    }

    /// <summary>The lexicon that ships.</summary>
    internal static CueLexicon Default => Shared.Value;

    /// <summary>The verb cues whose first word has this form, those of most words first.</summary>
    /// <param name="form">A word in lower case.</param>
    internal ImmutableArray<(VerbCue Cue, WordClass Form)> Verbs(string form) => _verbs.GetValueOrDefault(form, []);

    /// <summary>The noun cue with this form, or null.</summary>
    /// <param name="form">A word in lower case, singular or plural.</param>
    internal WordCue? Noun(string form) => _nouns.GetValueOrDefault(form);

    /// <summary>The adjective cue, or null.</summary>
    /// <param name="word">A word in lower case.</param>
    internal WordCue? Adjective(string word) => _adjectives.GetValueOrDefault(word);

    private static VerbCue ParseVerb(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ');
        var frames = parts[1].Where(char.IsLetter).Aggregate(CueFrames.None, (sum, letter) => sum | FrameOf(letter));
        return new VerbCue(words[0], [.. words.Skip(1)], frames, EnumNames.ValueOf<Act>(parts[2]));
    }

    private static WordCue ParseWord(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new WordCue(parts[0], parts[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), EnumNames.ValueOf<Act>(parts[2]));
    }

    private static string Plural(string noun) =>
        noun.EndsWith('y') && !noun.EndsWith("ey", StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('h') ? noun + "es"
        : noun + "s";

    private static CueFrames FrameOf(char letter) => letter switch
    {
        'Q' => CueFrames.Quotation,
        'S' => CueFrames.Clause,
        'T' => CueFrames.That,
        'I' => CueFrames.Infinitive,
        'O' => CueFrames.Object,
        'A' => CueFrames.Addressee,
        'G' => CueFrames.Gerund,
        'K' => CueFrames.Addressee | CueFrames.KeepsAddressee,
        'M' => CueFrames.Middle,
        'N' => CueFrames.Nothing,
        _ => throw new FormatException($"The verb cues know no frame \"{letter}\"; use one of QSTIOAKGMN."),
    };
}
