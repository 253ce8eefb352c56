using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Finds what a report tells of a person besides the name: in its findings, and in the words right before and behind the name.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed partial class FactReader(NameKnowledge knowledge)
{
    // An actor code begins with three letters of a state; the role follows.
    private const int CodeState = 3;
    private const int Window = 60;

    private static readonly string[] MaleWords = ["he", "him", "his", "himself"];
    private static readonly string[] FemaleWords = ["she", "her", "hers", "herself"];

    /// <summary>The facts told of a party.</summary>
    internal PartyFacts Of(Party party, string text, ImmutableArray<OfficeTelling> offices)
    {
        var facts = PartyFacts.None;
        if (party.Kind is PartyKind.Anonymous)
        {
            return facts;
        }

        if (party.Iso is { } iso)
        {
            facts = facts with { States = facts.States.Add(iso) };
        }

        return party.Kind is PartyKind.Person ? OfPerson(party, text, offices, facts) : facts;
    }

    private PartyFacts OfPerson(Party party, string text, ImmutableArray<OfficeTelling> offices, PartyFacts facts)
    {
        var roles = facts.Roles;
        var genders = facts.Genders;
        var constituencies = facts.Constituencies;
        if (party.Code is { Length: >= CodeState + 3 } code && party.Iso is not null)
        {
            roles = roles.Add(code.Substring(CodeState, 3));
        }

        foreach (var mention in party.Mentions)
        {
            var (start, end) = (mention.Evidence.Start, mention.Evidence.End);
            if (mention.Form is MentionForm.Pronoun)
            {
                genders = WithGender(genders, text[start..end]);
            }
            else if (mention.Form is MentionForm.Nominal)
            {
                constituencies = WithPlace(constituencies, Nominal().Match(text[start..end]));
            }
            else
            {
                var before = text[Math.Max(0, start - Window)..start];
                genders = WithAddress(genders, before);
                roles = WithRank(roles, before);
                constituencies = WithConstituency(constituencies, before, text[end..Math.Min(text.Length, end + Window)]);
            }
        }

        // A reading that gives one person both genders has mixed two up; it tells neither.
        return facts with
        {
            Roles = roles,
            Genders = genders.Count is 1 ? genders : facts.Genders,
            Constituencies = roles.Contains("LEG") ? constituencies : facts.Constituencies,
            Offices = facts.Offices.Union(offices.Select(office => office.Key)),
        };
    }

    private static ImmutableSortedSet<string> WithGender(ImmutableSortedSet<string> genders, string pronoun) =>
        MaleWords.Contains(pronoun, StringComparer.OrdinalIgnoreCase) ? genders.Add("m")
        : FemaleWords.Contains(pronoun, StringComparer.OrdinalIgnoreCase) ? genders.Add("f")
        : genders;

    private static ImmutableSortedSet<string> WithAddress(ImmutableSortedSet<string> genders, string before) =>
        LastWord(before) switch
        {
            "MR" or "SIR" => genders.Add("m"),
            "MRS" or "MS" or "MISS" or "DAME" or "LADY" or "BARONESS" => genders.Add("f"),
            _ => genders,
        };

    private ImmutableSortedSet<string> WithRank(ImmutableSortedSet<string> roles, string before) =>
        LastWord(before) is not { } word ? roles
        : knowledge.Soldiers.Contains(word) ? roles.Add("MIL")
        : knowledge.Legislators.Contains(word) ? roles.Add("LEG")
        : roles;

    private ImmutableSortedSet<string> WithConstituency(ImmutableSortedSet<string> known, string before, string behind)
    {
        var match = Behind().Match(behind);
        return WithPlace(known, match.Success ? match : Before().Match(before));
    }

    private ImmutableSortedSet<string> WithPlace(ImmutableSortedSet<string> known, Match match) =>
        match.Success && knowledge.Constituency(match.Groups["place"].Value) is { } place ? known.Add(place) : known;

    private static string? LastWord(string before) =>
        before.Length > 0 && before[^1] is ' ' ? NameKey.Of(before).Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() : null;

    // ", R-Mich.", " (D-Calif.)", ", Alabama Republican", " of California".
    [GeneratedRegex(@"^(?:,? \(?[RDI]-(?<place>[A-Z][a-z]{2,})|, (?<place>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:Republican|Democrat)|, \w+ of (?<place>[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?))", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Behind();

    // "the Michigan Republican".
    [GeneratedRegex(@"^[Tt]he (?<place>[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?) (?:Republican|Democrat|congressman|congresswoman|senator)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Nominal();

    // "Arizona Sen. ", "South Carolina Republican Rep. ".
    [GeneratedRegex(@"\b(?<place>(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]{3,}) (?:Republican |Democratic |GOP )?(?:Sen\.|Rep\.|Senator|Congressman|Congresswoman) $", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Before();
}
