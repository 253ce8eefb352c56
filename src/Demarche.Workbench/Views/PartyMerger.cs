using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Views;

/// <summary>Joins the parties of several reports: those that people said are one, those with one gazetteer id, and those with the same kind and full name.</summary>
internal sealed class PartyMerger
{
    private readonly Dictionary<(string Report, PartyId Party), string> _keys = [];
    private readonly Dictionary<string, BriefParty> _parties;

    /// <summary>Joins the parties of the readings.</summary>
    /// <param name="readings">The readings, in the order of the brief.</param>
    /// <param name="decided">What people decided about merging.</param>
    internal PartyMerger(ImmutableArray<BriefReading> readings, MergeConstraints<PartyReference> decided)
    {
        var keys = new PartyKeys(
            readings.SelectMany(reading => reading.Findings.Parties.Select(party => (NameOf(reading, party), KeyOf(party) ?? $"{reading.Header.ShortId}:{party.Id.Value}"))),
            decided);
        var told = readings
            .SelectMany(reading => reading.Findings.Parties.Select(party => (Reading: reading, Party: party, Key: keys.Of(NameOf(reading, party)))))
            .ToImmutableArray();
        foreach (var (reading, party, key) in told)
        {
            _keys[(reading.Header.ShortId, party.Id)] = key;
        }

        _parties = told.GroupBy(item => item.Key, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => Join(group.Key, keys.NameOf(group.Key), [.. group.Select(item => (item.Reading, item.Party))]),
            StringComparer.Ordinal);
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

    /// <summary>What makes a party one across reports. A lone surname is no full name, and two unnamed sources are never known to be one.</summary>
    /// <param name="party">The party of a report.</param>
    /// <returns>Its gazetteer id, else its kind and name; null where it stands for itself in its report alone.</returns>
    internal static string? KeyOf(Party party)
    {
        var stands = party.Kind is not PartyKind.Anonymous
            && (party.Kind is not PartyKind.Person || party.Name.Contains(' ', StringComparison.Ordinal));
        return party.GazetteerId ?? (stands ? $"{EnumNames.NameOf(party.Kind)}:{party.Name}" : null);
    }

    /// <summary>The brief's party that a report's party is.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="party">The party's id in it.</param>
    /// <returns>The party, or null where the report has none of that id.</returns>
    internal BriefParty? Find(BriefReading reading, PartyId? party) =>
        party is { } id && _keys.TryGetValue((reading.Header.ShortId, id), out var key) ? _parties[key] : null;

    private static PartyReference NameOf(BriefReading reading, Party party) => new(reading.Report.Id, party.Id);

    private static BriefParty Join(string key, string? name, ImmutableArray<(BriefReading Reading, Party Party)> told)
    {
        var first = told[0].Party;
        return new BriefParty(key, name ?? first.Name, first.Kind)
        {
            Code = told.Select(item => item.Party.Code).FirstOrDefault(code => code is not null),
            Iso = told.Select(item => item.Party.Iso).FirstOrDefault(iso => iso is not null),
            MentionCount = told.Sum(item => item.Party.Mentions.Length),
            Mentions = [.. told.Where(item => !item.Party.Mentions.IsEmpty).Select(item => item.Reading.Quotes.At(FirstMention(item.Party).Evidence))],
            Offices = [.. told.SelectMany(item => item.Party.Offices.Select(office => OfficeOf(item.Reading, office)))
                .DistinctBy(office => (office.Title, office.Of))],
        };
    }

    private static Mention FirstMention(Party party) =>
        party.Mentions.FirstOrDefault(mention => mention.Form is MentionForm.Name) ?? party.Mentions[0];

    private static BriefOffice OfficeOf(BriefReading reading, Office office) => new(
        office.Title,
        reading.Findings.Parties.FirstOrDefault(party => party.Id == office.Of)?.Name,
        reading.Quotes.At(office.Evidence));
}
