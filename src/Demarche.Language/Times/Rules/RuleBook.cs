using System.Collections.Immutable;
using System.Reflection;
using Demarche.Language.Times.Calendars;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>The rules of the data files, compiled. Immutable; made once, when the first document is read.</summary>
internal sealed class RuleBook
{
    private static readonly string[] Files =
    [
        "nottimes.rules", "absolute.rules", "clock.rules", "relative.rules", "sets.rules", "durations.rules", "holidays.rules",
    ];

    private static readonly Lazy<RuleBook> Instance = new(static () => new RuleBook());

    private RuleBook()
    {
        var lexicon = new LexiconBuilder();
        WordFile.Read(lexicon, Text("words.txt"));
        WordFile.Read(lexicon, Text("zones.txt"));
        WordFile.ReadCues(lexicon, Text("cues.txt"));
        foreach (var label in Enum.GetNames<NumberLabels>())
        {
            lexicon.Label(label.ToUpperInvariant());
        }

        Holidays = HolidayTable.Read(Text("holidays.txt"));
        var reader = new RuleFile(lexicon);
        foreach (var file in Files)
        {
            reader.Read(file, file is "holidays.rules" ? Text(file) + Holidays.Rules() : Text(file));
        }

        Rules = reader.Rules;
        Trie = new RuleTrie(reader.Variants);
        Lexicon = lexicon.Build(Trie.StartLabels.Contains);
        Words = new WellKnownLabels(lexicon);
    }

    /// <summary>The rules that ship with the library.</summary>
    internal static RuleBook Shared => Instance.Value;

    /// <summary>The rules in order.</summary>
    internal ImmutableArray<TimeRule> Rules { get; }

    /// <summary>The rules as a tree of labels.</summary>
    internal RuleTrie Trie { get; }

    /// <summary>The words that rules know.</summary>
    internal Lexicon Lexicon { get; }

    /// <summary>The holidays.</summary>
    internal HolidayTable Holidays { get; }

    /// <summary>Labels that code asks for.</summary>
    internal WellKnownLabels Words { get; }

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Demarche.Language.Resources.Times." + name)
            ?? throw new InvalidOperationException($"The library lacks its data file Times/{name}; build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
