using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Initiatives;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Deciding;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>
/// Merges the initiatives of many reports. Two are one where they are of one family and their descriptions have the same terms, or one has all
/// the other's and no third contradicts it; meetings, visits, speeches and truces of the same name that lie far apart in time are rounds of
/// their own. The result does not depend on the order of the reports.
/// </summary>
public static class InitiativeMerger
{
    // One party's "visit" or "plan" without a word more is the same only for a fortnight.
    private const int LongestSilenceOfVague = 14;

    /// <summary>Merges initiatives.</summary>
    /// <param name="profiles">Those of all reports, in any order; none twice.</param>
    /// <param name="decided">What people decided, or null; it is obeyed.</param>
    /// <returns>The merged initiatives, ordered by first day (unknown last) and id; every profile is a member of one.</returns>
    public static ImmutableArray<MergedInitiative> Merge(IEnumerable<InitiativeProfile> profiles, MergeConstraints<FindingReference>? decided = null)
    {
        var all = profiles.OrderBy(profile => profile.Reference).Select(profile => (Profile: profile, Signature: new InitiativeSignature(profile.Family, profile.Terms))).ToList();
        var index = new SignatureIndex(all.Select(entry => entry.Signature));
        var rounds = all
            .GroupBy(entry => index.FullestOf(entry.Signature))
            .SelectMany(group => Rounds(group.Key, [.. group.Select(entry => entry.Profile)]))
            .ToList();
        return
        [
            .. Decided(rounds, decided ?? new())
                .OrderBy(initiative => initiative.From ?? LocalDate.MaxIsoValue)
                .ThenBy(initiative => initiative.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<MergedInitiative> Decided(List<InitiativeRound> rounds, MergeConstraints<FindingReference> decided) =>
        new DecidedGroups<InitiativeProfile>(decided, static profile => profile.Reference, static profile => $"{profile.Year}|{string.Join('|', profile.Terms)}")
            .Obey(rounds.Select(round => round.Members))
            .Select(group => Make(AsDecided(group, rounds[group.Group]), group.Name));

    private static InitiativeRound AsDecided(DecidedGroup<InitiativeProfile> group, InitiativeRound round)
    {
        ImmutableArray<InitiativeProfile> members = [.. InOrder(group.Members)];
        return (group.IsPart, group.IsJoined) switch
        {
            (true, _) => new InitiativeRound(StableId.Of('i', round.Id, members.Min(member => member.Reference).ToString()), members, "A person holds it apart from others that are told alike."),
            (_, true) => round with { Members = members, Reason = $"{round.Reason} A person made others one with it." },
            _ => round with { Members = members },
        };
    }

    private static IEnumerable<InitiativeProfile> InOrder(IEnumerable<InitiativeProfile> members) =>
        members.OrderBy(member => member.Day ?? LocalDate.MaxIsoValue).ThenBy(member => member.Reference);

    private static IEnumerable<InitiativeRound> Rounds(InitiativeSignature signature, ImmutableArray<InitiativeProfile> members)
    {
        if (signature.IsBare)
        {
            return members.Select(member => new InitiativeRound(
                StableId.Of('i', member.Reference.ToString()),
                [member],
                "Nothing in its description tells it from others, so it is joined with none of another report."));
        }

        return members
            .GroupBy(member => YearOf(member, members))
            .SelectMany(year => Split(signature, [.. InOrder(year)]));
    }

    // "The 2015 deal" and "the deal" are one where no deal of another year is known.
    private static int? YearOf(InitiativeProfile member, ImmutableArray<InitiativeProfile> members) =>
        member.Year ?? (members.Select(other => other.Year).Where(year => year is not null).Distinct().Take(2).ToList() is [var only] ? only : null);

    private static IEnumerable<InitiativeRound> Split(InitiativeSignature signature, ImmutableArray<InitiativeProfile> members)
    {
        var silence = signature.IsVague ? LongestSilenceOfVague : InitiativeFamilies.LongestSilence(signature.Family);
        var first = 0;
        for (var next = 1; next <= members.Length; next++)
        {
            if (next == members.Length || IsNextRound(members[next - 1].Day, members[next].Day, silence))
            {
                yield return new InitiativeRound(IdOf(signature, members[first], silence), members[first..next], ReasonOf(signature, next - first, silence));
                first = next;
            }
        }
    }

    private static bool IsNextRound(LocalDate? last, LocalDate? next, int? silence) =>
        silence is { } days && last is { } before && (next is not { } after || Period.DaysBetween(before, after) > days);

    private static string IdOf(InitiativeSignature signature, InitiativeProfile first, int? silence) =>
        StableId.Of(
            'i',
            signature.Key,
            first.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            silence is not null && first.Day is { } day ? LocalDatePattern.Iso.Format(day) : "");

    private static string ReasonOf(InitiativeSignature signature, int count, int? silence) =>
        (count is 1 ? "It is told in one report; what tells it from others is " : $"The {count} descriptions are of one kind and told by the same terms, ")
        + string.Join(", ", signature.Terms.Select(term => term.TrimStart('@')))
        + (silence is { } days ? $"; another of these more than {days} days away is another round." : ".");

    private static MergedInitiative Make(InitiativeRound round, string? given)
    {
        var (id, members, reason) = round;
        var names = Ranked(members.Select(member => (member.Name, member.Origin)));
        return new MergedInitiative(id, given ?? names.Where(name => name.Origins == names[0].Origins).MaxBy(name => name.Name.Length).Name, KindOf(members), members)
        {
            Names = names,
            Reason = reason,
            Year = members.Select(member => member.Year).Where(year => year is not null).Distinct().Take(2).ToList() is [var year] ? year : null,
            Phases = StatusPhases.Of(members.SelectMany(member => member.Steps)),
            Sponsors = Told(members, static member => member.Sponsors),
            Participants = Told(members, static member => member.Participants),
            Excluded = Told(members, static member => member.Excluded),
        };
    }

    private static InitiativeKind KindOf(ImmutableArray<InitiativeProfile> members) =>
        members.GroupBy(member => member.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static ImmutableArray<string> Told(ImmutableArray<InitiativeProfile> members, Func<InitiativeProfile, ImmutableArray<string>> take) =>
        [.. Ranked(members.SelectMany(member => take(member).Select(id => (id, member.Origin)))).Select(ranked => ranked.Name)];

    private static ImmutableArray<(string Name, int Origins)> Ranked(IEnumerable<(string Name, string Origin)> told) =>
    [
        .. told
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Origins: group.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(entry => entry.Origins)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal),
    ];
}
