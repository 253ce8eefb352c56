using Demarche.Language;
using Demarche.Reading.Parties;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Tells on whose authority a statement stands, from the words of its source.</summary>
/// <param name="text">The report's text.</param>
/// <param name="parties">Joins phrases to parties.</param>
internal sealed class SourcingClassifier(string text, PartyResolver parties)
{
    private static readonly Lazy<ILookup<string, string>> Lists = new(() => WordList.Classes("Statements.speaker-nouns.txt"));

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Sets = new(() =>
        Lists.Value.ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The sourcing of a statement.</summary>
    /// <param name="source">Its source, or null.</param>
    /// <param name="party">The party the source stands for, or null.</param>
    /// <param name="isSilent">Whether nothing was said.</param>
    internal Sourcing Classify(TextSpan? source, Party? party, bool isSilent)
    {
        if (source is not { } span)
        {
            return new Sourcing(SourcingKind.Anonymous);
        }

        var words = WordsOf(span);
        var head = HeadOf(words);
        if (isSilent)
        {
            return new Sourcing(SourcingKind.Declined) { Affiliation = Has(words, "unnamed") ? Affiliation(span, party) : null };
        }

        if (Has(span.In(text).ToString().Split([' ', ',']), "spokesperson") || SpeaksForOthers(party))
        {
            return new Sourcing(SourcingKind.Spokesperson) { Count = 1, Affiliation = Affiliation(span, party) ?? OfficeOf(party) };
        }

        if ((party is { Kind: PartyKind.Person } && !Is("faceless", head)) || IsName(words))
        {
            return new Sourcing(SourcingKind.Named);
        }

        if (Is("document", head))
        {
            return new Sourcing(SourcingKind.Document);
        }

        var isDefinite = words[0].ToLowerInvariant() is "the" or "his" or "her" or "its" or "their" || words[0].EndsWith("'s", StringComparison.Ordinal) || words[0].EndsWith("’s", StringComparison.Ordinal);
        var isUnnamed = Is("faceless", head) || (Is("unnamed", head) && !(isDefinite && !head.EndsWith('s'))) || (Is("occupation", head) && !isDefinite);
        return isUnnamed || party is { Kind: PartyKind.Anonymous } ? Unnamed(span, words, party)
            : Is("group", words[0].ToLowerInvariant()) && party is null ? new Sourcing(SourcingKind.Collective)
            : party is null && IsPluralNoun(head, words) ? new Sourcing(SourcingKind.Collective)
            : new Sourcing(SourcingKind.Named);
    }

    /// <summary>The document a source names ("a release by the ministry"), or null where it names none.</summary>
    /// <param name="source">The source.</param>
    internal string? DocumentOf(TextSpan source) => HeadOf(WordsOf(source)) is var head && Is("document", head) ? head : null;

    private string[] WordsOf(TextSpan span)
    {
        // The first part says what the source is; what renames it behind a comma does not.
        var part = span.In(text).ToString().Split(',', 2);
        var words = part[0].Split([' ', '\u00a0', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? words : [span.In(text).ToString()];
    }

    private static bool Is(string list, string word) => Sets.Value[list].Contains(word);

    private static bool Has(string[] words, string list) => words.Any(word => Is(list, word.ToLowerInvariant()));

    private static bool SpeaksForOthers(Party? party) =>
        party is not null && party.Offices.Any(office => office.Title.Contains("spokes", StringComparison.OrdinalIgnoreCase));

    private static PartyId? OfficeOf(Party? party) => party?.Offices.Select(office => office.Of).FirstOrDefault(of => of is not null);

    private static bool IsPluralNoun(string head, string[] words) => head.EndsWith('s') && char.IsLower(words[^1][0]) && words[0].ToLowerInvariant() is not ("his" or "her" or "its");

    private static bool IsName(string[] words) =>
        words.Length is 2 or 3
        && words[0] is not "The"
        && words.All(word => char.IsUpper(word[0]) || word is "al" or "de" or "von" or "van" or "bin" or "ag");

    private static string HeadOf(string[] words)
    {
        var head = "";
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            if (head.Length > 0 && WordClasses.Default.Of(word, lower) is var @class
                && ((@class & (WordClass.Preposition | WordClass.Relative | WordClass.Postmodifier)) != WordClass.None || (@class & (WordClass.VerbParticiple | WordClass.Adjective)) == WordClass.VerbParticiple)
                && (@class & WordClass.Capital) == WordClass.None)
            {
                break;
            }

            head = lower;
        }

        return head.EndsWith("'s", StringComparison.Ordinal) || head.EndsWith("’s", StringComparison.Ordinal) ? head[..^2] : head;
    }

    private Sourcing Unnamed(TextSpan span, string[] words, Party? party)
    {
        var first = words[0].ToLowerInvariant();
        var number = Array.IndexOf(Numbers, first);
        var head = HeadOf(words);
        var isPlural = head.EndsWith('s') || head is "people";
        var count = number > 0 ? number : isPlural ? (int?)null : 1;
        var seniority = words.Select(word => word.ToLowerInvariant()).FirstOrDefault(word => Is("seniority", word));
        var isQualified = words.Length > 1 || count is not null || head is "sources";
        return new Sourcing(isQualified ? SourcingKind.Anonymous : SourcingKind.Collective)
        {
            Count = count,
            Seniority = seniority,
            Affiliation = Affiliation(span, party),
        };
    }

    private PartyId? Affiliation(TextSpan span, Party? party) => (parties.AffiliationIn(span, party) ?? parties.StateOf(party?.Iso))?.Id;
}
