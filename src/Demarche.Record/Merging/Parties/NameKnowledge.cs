using System.Collections.Frozen;

namespace Demarche.Record.Merging.Parties;

/// <summary>What is known of names beforehand. Loaded once, then only read, by any number of threads.</summary>
internal sealed class NameKnowledge
{
    private const string Resource = "Demarche.Record.Resources.names.txt";

    private readonly FrozenDictionary<string, string[]> _shortForms;
    private readonly FrozenDictionary<string, string> _spellings;
    private readonly FrozenDictionary<string, string> _constituencies;

    private NameKnowledge(Dictionary<string, List<string[]>> sections)
    {
        _shortForms = sections["short-forms"]
            .SelectMany(line => line, (line, form) => (Form: PersonName.Fold(form), Of: line[0]))
            .GroupBy(entry => entry.Form, entry => entry.Of, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _spellings = sections["spellings"]
            .SelectMany(line => line, (line, form) => (Form: form, Of: line[0]))
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Of, StringComparer.Ordinal);
        _constituencies = sections["constituencies"]
            .SelectMany(line => line, (line, form) => (Form: form.Replace('_', ' '), Of: line[0].Replace('_', ' ')))
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Of, StringComparer.Ordinal);
        NoNames = Words("no-names");
        Particles = Words("particles");
        FamilyNameFirst = Words("family-name-first");
        Soldiers = Words("soldiers");
        Legislators = Words("legislators");
        GeneralWords = Words("general-words");
        Over = Words("over");
        Qualifiers = Words("qualifiers");
        HeldByOne = Words("held-by-one");

        FrozenSet<string> Words(string section) => sections[section].SelectMany(line => line).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words that stand around a name and are no part of it.</summary>
    internal FrozenSet<string> NoNames { get; }

    /// <summary>Small words inside of names.</summary>
    internal FrozenSet<string> Particles { get; }

    /// <summary>ISO codes of states where the family name stands first.</summary>
    internal FrozenSet<string> FamilyNameFirst { get; }

    /// <summary>Words before a soldier's name.</summary>
    internal FrozenSet<string> Soldiers { get; }

    /// <summary>Words before a legislator's name.</summary>
    internal FrozenSet<string> Legislators { get; }

    /// <summary>Words that name a body only together with its country.</summary>
    internal FrozenSet<string> GeneralWords { get; }

    /// <summary>Words of a title that say that it is no longer held.</summary>
    internal FrozenSet<string> Over { get; }

    /// <summary>Words of a title that can be left out.</summary>
    internal FrozenSet<string> Qualifiers { get; }

    /// <summary>Last words of titles that one person holds at a time.</summary>
    internal FrozenSet<string> HeldByOne { get; }

    /// <summary>Reads the data file.</summary>
    /// <returns>The knowledge.</returns>
    internal static NameKnowledge Load()
    {
        using var reader = new StreamReader(typeof(NameKnowledge).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}; build it again from complete sources."));
        var sections = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        var section = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', .. var name, ']'])
            {
                sections.Add(name, section = []);
            }
            else if (line.Length > 0 && line[0] is not '#')
            {
                section.Add(line.Split(' '));
            }
        }

        return new NameKnowledge(sections);
    }

    /// <summary>Whether two first names can be forms of one: "Bob" and "Robert", "Mike" and "Michael".</summary>
    internal bool AreForms(string one, string other) =>
        _shortForms.TryGetValue(one, out var of) && _shortForms.TryGetValue(other, out var alsoOf) && of.Intersect(alsoOf, StringComparer.Ordinal).Any();

    /// <summary>The full first names that a first name can be a form of: "ROBERT" of "BOB".</summary>
    internal IEnumerable<string> FormsOf(string name) => _shortForms.GetValueOrDefault(name) ?? [];

    /// <summary>Whether a word alone is rather a first name than a last one.</summary>
    internal bool IsFirstName(string word) => _shortForms.ContainsKey(word);

    /// <summary>The constituency that a report's words name ("Mich", "South Carolina"), or null.</summary>
    internal string? Constituency(string words) => _constituencies.GetValueOrDefault(NameKey.Of(words).Trim());

    /// <summary>A word in the one spelling that all its spellings are taken for.</summary>
    internal string Spelled(string word) => _spellings.GetValueOrDefault(word, word);
}
