using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Views;

/// <summary>The parties of a brief: those of its reports, merged.</summary>
internal sealed class BriefParties
{
    private readonly MergedParties _merged;
    private readonly Dictionary<string, BriefParty> _parties;

    /// <summary>Merges the parties of the readings.</summary>
    /// <param name="readings">The readings, in the order of the brief.</param>
    /// <param name="decided">What people decided about merging.</param>
    internal BriefParties(ImmutableArray<BriefReading> readings, MergeConstraints<PartyReference> decided)
    {
        _merged = PartyMerger.Load().Merge(readings.Select(reading => ReportParties.Of(reading.Findings)), decided);
        var told = readings
            .SelectMany(reading => reading.Findings.Parties, (reading, party) => (Reading: reading, Party: party))
            .ToLookup(item => _merged.Find(item.Reading.Report.Id, item.Party.Id)!.Id, StringComparer.Ordinal);
        _parties = _merged.All.ToDictionary(merged => merged.Id, merged => Of(merged, [.. told[merged.Id]]), StringComparer.Ordinal);
        All =
        [
            .. _parties.Values
                .OrderByDescending(party => party.MentionCount)
                .ThenBy(party => party.Name, StringComparer.Ordinal)
                .ThenBy(party => party.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every party, the most often mentioned first.</summary>
    internal ImmutableArray<BriefParty> All { get; }

    /// <summary>Where what people decided and what the reports say do not agree.</summary>
    internal ImmutableArray<MergeConflict> Conflicts => _merged.Conflicts;

    /// <summary>The brief's party that a report's party is.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="party">The party's id in it.</param>
    /// <returns>The party, or null where the report has none of that id.</returns>
    internal BriefParty? Find(BriefReading reading, PartyId? party) =>
        _merged.Find(reading.Report.Id, party) is { } merged ? _parties[merged.Id] : null;

    private static BriefParty Of(MergedParty merged, ImmutableArray<(BriefReading Reading, Party Party)> told) => new(merged.Id, merged.Name, merged.Kind)
    {
        Code = merged.Code,
        Iso = merged.Iso,
        Names = [.. merged.Names.Select(name => name.Name)],
        Reasons = ReasonsOf(merged),
        MentionCount = told.Sum(item => item.Party.Mentions.Length),
        IsMarginal = told.Sum(item => item.Party.Mentions.Length) <= 1 && told.All(item => item.Party.Offices.IsEmpty && !item.Reading.TakesPart.Contains(item.Party.Id)),
        Mentions = [.. told.Where(item => !item.Party.Mentions.IsEmpty).Select(item => item.Reading.Quotes.At(FirstMention(item.Party).Evidence))],
        Offices = [.. told.SelectMany(item => item.Party.Offices.Select(office => OfficeOf(item.Reading, office)))
            .DistinctBy(office => (office.Title, office.Of))],
    };

    private static ImmutableArray<string> ReasonsOf(MergedParty merged) => merged.Members.Select(member => member.Party.Report).Distinct().Count() is 1
        ? []
        : [.. merged.Members.Select(member => member.Reason.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Mention FirstMention(Party party) =>
        party.Mentions.FirstOrDefault(mention => mention.Form is MentionForm.Name) ?? party.Mentions[0];

    private static BriefOffice OfficeOf(BriefReading reading, Office office) => new(
        office.Title,
        reading.Findings.Parties.FirstOrDefault(party => party.Id == office.Of)?.Name,
        reading.Quotes.At(office.Evidence));
}
