using Demarche.Reading.Parties;
using Demarche.Reading.Relations;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Tables of parties and how they stand to each other.</summary>
internal static class PartyTables
{
    internal static IEnumerable<ExportTable> All() => [Parties(), Members(), Mentions(), Offices(), Relations()];

    private static ExportTable Parties() => new TableBuilder<MergedParty>("parties", "One party under all its names, out of every report.")
        .Text("party_id", "The merged id: the gazetteer's, or made of its members.", party => party.Id)
        .Text("name", "Its name.", party => party.Name)
        .Text("kind", "State, government, person and so on.", party => ExportText.Name<PartyKind>(party.Kind))
        .Text("cameo", "CAMEO actor code.", party => party.Code)
        .Text("iso", "ISO 3166-1 alpha-2 code of its country.", party => party.Iso)
        .Text("gazetteer_id", "The id in the program's gazetteer.", party => party.GazetteerId)
        .Text("names", "Every name it goes by, the most frequent first, with \"; \" between them.", party => string.Join("; ", party.Names.Select(name => name.Name)))
        .Text("offices", "Every office it is told to hold.", party => string.Join("; ", party.Offices.Select(office => office.OfName is { } of ? $"{office.Title} ({of})" : office.Title)))
        .Text("affiliations", "Whom it holds or held offices for.", party => string.Join("; ", party.Affiliations.Select(affiliation => affiliation.Name)))
        .Integer("reports", "In how many exported reports it stands.", party => party.Members.Select(member => member.Party.Report).Distinct().Count())
        .OfRecord(source => source.Parties);

    private static ExportTable Members() => new TableBuilder<(MergedParty Party, PartyMember Member)>("party-members", "A report's party, and the merged party that it is taken for.")
        .Text("party_id", "The merged party.", row => row.Party.Id)
        .Text("report_id", "The report.", row => row.Member.Party.Report.Value)
        .Text("report_party_id", "The party's id in that report.", row => row.Member.Party.Party.Value)
        .Text("reason", "Why it is taken for it.", row => row.Member.Reason.ToString())
        .OfRecord(source => source.Parties.SelectMany(party => party.Members, (party, member) => (party, member)));

    private static ExportTable Mentions() => new TableBuilder<FindingRow<Mention>>("mentions", "Words that stand for a party.")
        .With(CommonColumns.Keys)
        .Text("party_id", "The merged party.", row => row.Id(row.Owner))
        .Text("form", "By name, noun or pronoun.", row => ExportText.Name<MentionForm>(row.Value.Form))
        .With(CommonColumns.Evidence)
        .OfReport((source, findings) => findings.Parties.SelectMany(party => party.Mentions, (party, mention) => new FindingRow<Mention>(source, findings, mention) { Owner = party.Id }));

    private static ExportTable Offices() => new TableBuilder<FindingRow<Office>>("offices", "A role that a person holds, as one report tells it.")
        .With(CommonColumns.Keys)
        .Text("party_id", "Who holds it.", row => row.Id(row.Owner))
        .Text("title", "The office.", row => row.Value.Title)
        .Text("of_party_id", "Whom it is held for.", row => row.Id(row.Value.Of))
        .Day("first_day", "First day in office, where told.", row => row.Value.From)
        .Day("last_day", "Last day in office, where told.", row => ExportText.LastDay(row.Value.To))
        .With(CommonColumns.Evidence)
        .OfReport((source, findings) => findings.Parties.SelectMany(party => party.Offices, (party, office) => new FindingRow<Office>(source, findings, office) { Owner = party.Id }));

    private static ExportTable Relations() => new TableBuilder<FindingRow<Relation>>("relations", "How two parties stand to each other, or one to a place.")
        .With(CommonColumns.Keys)
        .Text("from_party_id", "The party it is told of.", row => row.Id(row.Value.From))
        .Text("kind", "Ally, member, mediator and so on.", row => ExportText.Name<RelationKind>(row.Value.Kind))
        .Text("to_party_id", "The other party.", row => row.Id(row.Value.To))
        .Text("place", "The place that is ruled or administered.", row => row.Value.Place?.Name)
        .With(CommonColumns.Evidence)
        .OfReport((source, findings) => findings.Relations.Select(relation => new FindingRow<Relation>(source, findings, relation)));
}
