using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Parties;

/// <summary>Makes merged parties of clusters.</summary>
/// <param name="decided">What people decided.</param>
internal sealed class MergedPartyBuilder(DecidedParties decided)
{
    // A person reads the most frequent; members keep their own.
    private const int MostReasons = 50;

    /// <summary>Makes the merged party of a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="offices">What is called by an office alone that the party holds.</param>
    internal MergedParty Build(PartyCluster cluster, IEnumerable<PartyCluster> offices)
    {
        var members = cluster.Members
            .Concat(offices.Select(office => (Telling: office.Head, Reason: (MergeReason?)Reasons.Office(office.Head, cluster))))
            .OrderBy(member => member.Telling.Reference)
            .ToList();
        var tellings = members.ConvertAll(member => member.Telling);
        var told = tellings.SelectMany(telling => telling.Offices, (telling, office) => (Office: office, telling.Day)).ToList();
        ImmutableArray<PartyMember> made = [.. members.Select(member => new PartyMember(member.Telling.Reference, member.Reason ?? Reasons.Plain(member.Telling, cluster)))];
        return new MergedParty
        {
            Id = cluster.GazetteerId ?? StableId.Of('p', tellings[0].Reference.ToString()),
            Name = decided.NameOf(tellings) ?? (cluster.GazetteerId is null ? FullestName(cluster) : cluster.Head.Name),
            Kind = Most(tellings.Select(telling => telling.Kind)),
            GazetteerId = cluster.GazetteerId,
            Code = MostText(tellings.Select(telling => telling.Code)),
            Iso = MostText(tellings.SelectMany(telling => telling.Facts.States)),
            Names = NamesOf(tellings),
            Offices = OfficesOf(told),
            Affiliations = AffiliationsOf(told),
            ReportCount = made.Select(member => member.Party.Report).Distinct().Count(),
            Reasons = ReasonsOf(made),
            Members = made,
            Conflicts = [.. cluster.Conflicts.OrderBy(conflict => conflict.Text, StringComparer.Ordinal).ThenBy(conflict => conflict.Parties[0])],
        };
    }

    private static ImmutableArray<(string Text, int Members)> ReasonsOf(ImmutableArray<PartyMember> members) =>
    [
        .. members
            .GroupBy(member => member.Reason)
            .Select(group => (group.Key.Text, Count: group.Count()))
            .OrderByDescending(reason => reason.Count)
            .ThenBy(reason => reason.Text, StringComparer.Ordinal)
            .Take(MostReasons),
    ];

    private static string FullestName(PartyCluster cluster) => cluster.Members
        .Where(member => member.Reason?.Kind is not (MergeReasonKind.LastName or MergeReasonKind.Office))
        .GroupBy(member => member.Telling.Name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static ImmutableArray<CountedName> NamesOf(List<PartyTelling> tellings) =>
    [
        .. tellings
            .SelectMany(telling => telling.Names.IsEmpty ? [(telling.Name, 0)] : telling.Names)
            .GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(group => new CountedName(group.Key, group.Count(), group.Sum(name => name.Item2)))
            .OrderByDescending(name => name.Reports)
            .ThenByDescending(name => name.Mentions)
            .ThenBy(name => name.Name, StringComparer.Ordinal),
    ];

    private static ImmutableArray<HeldOffice> OfficesOf(List<(OfficeTelling Office, LocalDate? Day)> offices) =>
    [
        .. offices
            .GroupBy(telling => telling.Office.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Office: OfficeOf([.. group])))
            .OrderBy(entry => entry.Office.Days.First ?? LocalDate.MaxIsoValue)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => entry.Office),
    ];

    private static HeldOffice OfficeOf(List<(OfficeTelling Office, LocalDate? Day)> tellings) => new(
        MostText(tellings.Select(telling => telling.Office.Title))!,
        MostText(tellings.Select(telling => telling.Office.OfName)),
        tellings.Select(telling => telling.Office.Of).FirstOrDefault(of => of is not null),
        [.. tellings.Select(telling => telling.Office.Finding).Order()])
    {
        Days = tellings.Aggregate(ToldDays.None, (days, telling) => days.With(telling.Day)),
        IsOver = tellings.TrueForAll(telling => telling.Office.IsOver),
    };

    private static ImmutableArray<Affiliation> AffiliationsOf(List<(OfficeTelling Office, LocalDate? Day)> offices) =>
    [
        .. offices
            .Where(telling => telling.Office.Of is not null)
            .GroupBy(telling => telling.Office.OfKey, StringComparer.Ordinal)
            .Select(group => new Affiliation(
                MostText(group.Select(telling => telling.Office.OfName))!,
                group.First().Office.Of!.Value,
                group.Select(telling => telling.Office.Finding.Report).Distinct().Count(),
                group.Aggregate(ToldDays.None, (days, telling) => days.With(telling.Day))))
            .OrderByDescending(affiliation => affiliation.Reports)
            .ThenBy(affiliation => affiliation.Name, StringComparer.Ordinal)
            .ThenBy(affiliation => affiliation.Of),
    ];

    private static T Most<T>(IEnumerable<T> values)
        where T : struct =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static string? MostText(IEnumerable<string?> values) =>
        values.OfType<string>()
            .GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
}
