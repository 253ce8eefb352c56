using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Parties.Words;

/// <summary>Word classes by which parties are found, from the data file that explains them. Loaded once, then only read.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, HashSet<string>> _lists = new(StringComparer.Ordinal);

    private WordLists()
    {
    }

    internal HashSet<string> Determiners => _lists["determiners"];

    internal HashSet<string> Quantifiers => _lists["quantifiers"];

    internal HashSet<string> Prepositions => _lists["prepositions"];

    internal HashSet<string> PlacePrepositions => _lists["place-prepositions"];

    internal HashSet<string> Conjunctions => _lists["conjunctions"];

    internal HashSet<string> Auxiliaries => _lists["auxiliaries"];

    internal HashSet<string> Adverbs => _lists["adverbs"];

    internal HashSet<string> Starters => _lists["starters"];

    internal HashSet<string> Days => _lists["days"];

    internal HashSet<string> Speech => _lists["speech"];

    internal HashSet<string> Verbs => _lists["verbs"];

    internal HashSet<string> Portfolios => _lists["portfolios"];

    internal HashSet<string> TitleModifiers => _lists["title-modifiers"];

    internal HashSet<string> OfficialAdjectives => _lists["official-adjectives"];

    internal HashSet<string> OfficialSingular => _lists["official-singular"];

    internal HashSet<string> OfficialPlural => _lists["official-plural"];

    internal HashSet<string> StrongOfficials => _lists["strong-officials"];

    internal HashSet<string> GroupNouns => _lists["group-nouns"];

    internal HashSet<string> StateNouns => _lists["state-nouns"];

    internal HashSet<string> GovernmentNouns => _lists["government-nouns"];

    internal HashSet<string> BodyNouns => _lists["body-nouns"];

    internal HashSet<string> NotParties => _lists["not-parties"];

    internal HashSet<string> IssueNouns => _lists["issue-nouns"];

    internal HashSet<string> Pleonastic => _lists["pleonastic"];

    internal HashSet<string> PlaceLead => _lists["place-lead"];

    internal HashSet<string> SurnameFirst => _lists["surname-first"];

    internal HashSet<string> Particles => _lists["particles"];

    /// <summary>Reads the data file.</summary>
    /// <returns>The lists.</returns>
    internal static WordLists Load()
    {
        var words = new WordLists();
        var list = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in ResourceLines.Of("PartyWords", "words.txt"))
        {
            if (line[0] == '[')
            {
                list = new HashSet<string>(StringComparer.Ordinal);
                words._lists.Add(line[1..^1], list);
                continue;
            }

            list.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    /// <summary>The kind of organisation that a head word tells of.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>The kind, or null where the word heads no organisation's name.</returns>
    internal PartyKind? OrganisationKind(string word) =>
        _lists["org-heads-government"].Contains(word) ? PartyKind.Government
        : _lists["org-heads-party"].Contains(word) ? PartyKind.PoliticalParty
        : _lists["org-heads-armed"].Contains(word) ? PartyKind.ArmedGroup
        : _lists["org-heads-igo"].Contains(word) ? PartyKind.Igo
        : _lists["org-heads-ngo"].Contains(word) ? PartyKind.Ngo
        : _lists["org-heads-company"].Contains(word) ? PartyKind.Company
        : null;

    /// <summary>Whether a word looks like a finite verb or what stands in front of one.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>True for auxiliaries, listed verbs and past forms.</returns>
    internal bool IsVerbal(string word) =>
        Auxiliaries.Contains(word) || Verbs.Contains(word) || Speech.Contains(word) || Adverbs.Contains(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not "armed" and not "united" and not "allied");

    /// <summary>Whether a word looks like a verb in its plain form ("plan", "make"), which no single party has as its verb.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>True for listed verbs whose form with an ending is listed, too.</returns>
    internal bool IsPlainForm(string word) =>
        !Auxiliaries.Contains(word) && !word.EndsWith('s') && (Verbs.Contains(word + "s") || Speech.Contains(word + "s")) && word is not "cut" and not "put" and not "set" and not "let";

    /// <summary>Whether a word is of a closed class and so cannot be part of a name in lower case.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <returns>True for determiners, prepositions, conjunctions, auxiliaries and adverbs.</returns>
    internal bool IsClosedClass(string word) =>
        Determiners.Contains(word) || Prepositions.Contains(word) || Conjunctions.Contains(word) || Auxiliaries.Contains(word) || Adverbs.Contains(word);
}
