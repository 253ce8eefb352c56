using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;
using Demarche.Record.Merging.Ties;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Reads what a record holds of one party. Statements and relations are those of its latest reports, so the work is bounded.</summary>
public sealed class PartyDossier
{
    private const int Latest = 20;
    private const int MostHistories = 200;

    private readonly IRecord _record;
    private readonly EntryReader _reader;
    private readonly DossierLines _lines;
    private readonly MergedParty _party;
    private readonly ImmutableArray<ReportFindings> _reports;
    private readonly HashSet<PartyReference> _members;

    private PartyDossier(IRecord record, EntryReader reader, MergedParty party)
    {
        (_record, _reader, _party) = (record, reader, party);
        _lines = new DossierLines(reader);
        _members = [.. party.Members.Select(member => member.Party)];
        _reports = [.. record.ReadStanding(new RecordFilter { Party = party.GazetteerId ?? party.Name, Newest = Latest })];
    }

    /// <summary>Reads the dossier of a party.</summary>
    /// <param name="record">The record.</param>
    /// <param name="typed">A merged id, a name or a part of one.</param>
    /// <returns>The dossier; null where the record knows no such party.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static DossierView? Load(IRecord record, string typed)
    {
        var reader = new EntryReader(record.Merged);
        var notices = new List<string>();
        return reader.Only(MergedEntryKind.Party, typed, notices) is { } found && reader.Find<MergedParty>(MergedEntryKind.Party, found.Id) is { } party
            ? new PartyDossier(record, reader, party).Make(found, notices)
            : null;
    }

    private DossierView Make(NamedId thing, List<string> notices)
    {
        var histories = _reader.Read<PositionHistory>(Of(MergedEntryKind.Position) with { IsByDay = true, Limit = MostHistories });
        _lines.Load(histories);
        var reports = _party.Members.Select(member => member.Party.Report).Distinct().Count();
        var description = string.Join(", ", new[] { EnumNames.NameOf(_party.Kind).Replace('-', ' '), _party.Code, _party.Iso, string.Create(CultureInfo.InvariantCulture, $"told of in {reports} {(reports is 1 ? "report" : "reports")}") }.OfType<string>());
        ImmutableArray<DossierSection> sections =
        [
            DossierLines.Section("stands", "Where it stands", histories.Select(history => _lines.Stand(history, isOfParty: true))),
            DossierLines.Section("moves", "When it moved", _lines.Moves(histories, isOfParty: true)),
            DossierLines.Section("said", "What it said last", Statements(), Latest),
            DossierLines.Section("sourcing", "On what authority it is quoted", _reader.Read<SourceTally>(Of(MergedEntryKind.Source)).Select(SourcingLine)),
            DossierLines.Section("events", "What it did, and what was done to or with it", Events(), Latest),
            DossierLines.Section("ties", "With whom it has to do most", Ties(), Latest),
            DossierLines.Section("relations", "How it stands to others, in its latest reports", Relations(), Latest),
            DossierLines.Section("contested", "What is contested about it", _reader.Read<Contest>(Of(MergedEntryKind.Contest) with { Limit = Latest + 1 }).Select(_lines.Contest), Latest),
            DossierLines.Section("names", "Names", _party.Names.Select(NameLine)),
            DossierLines.Section("offices", "Offices", _party.Offices.Select(OfficeLine), 15),
            DossierLines.Section("reasons", "Why these mentions are one party", Reasons()),
        ];
        return new DossierView(
            MergedKind.Party,
            thing,
            description,
            [.. sections.Where(section => !section.Lines.IsEmpty)],
            [.. notices, .. _party.Conflicts.Select(conflict => conflict.Text)]);
    }

    private IEnumerable<DossierLine> Events()
    {
        var events = _reader.Read<MergedEvent>(Of(MergedEntryKind.Event) with { IsByDay = true, Limit = Latest + 1 });
        _lines.Citations.Load(events.SelectMany(told => told.Tellings.Take(2)).Select(telling => telling.Reference));
        return events.Select(_lines.Event);
    }

    private IEnumerable<DossierLine> Statements() =>
        from findings in _reports
        from said in findings.Statements
        where said.Source?.Party is { } id && _members.Contains(new PartyReference(findings.Report.Id, id)) && said.Sourcing.Kind is not SourcingKind.Declined
        select new DossierLine(EnumNames.NameOf(said.Manner) + " quotation, " + EnumNames.NameOf(said.Sourcing.Kind), [Cite(findings, said.Content.IsEmpty ? said.Evidence : said.Content[0].Cover(said.Content[^1]))])
        {
            From = said.When?.From ?? findings.Report.Published,
        };

    private IEnumerable<DossierLine> Relations() => _reports
        .SelectMany(findings => findings.Relations, (findings, relation) => (findings, relation, Text: TextOf(findings, relation)))
        .Where(told => IsIt(told.findings, told.relation.From) || (told.relation.To is { } to && IsIt(told.findings, to)))
        .DistinctBy(told => told.Text, StringComparer.Ordinal)
        .Select(told => new DossierLine(told.Text, [Cite(told.findings, told.relation.Evidence)]) { From = told.findings.Report.Published });

    private IEnumerable<DossierLine> Ties()
    {
        var ties = _reader.Read<PartyTie>(Of(MergedEntryKind.Tie) with { Limit = Latest + 1 });
        _reader.Load(MergedEntryKind.Party, ties.SelectMany(tie => new[] { tie.From, tie.To }));
        return ties.Select(tie => new DossierLine(
            TieText.Of(tie, _reader),
            _lines.Citations.At(tie.Places.Select(place => (place.Reference, place.Evidence, place.Origin)), 1))
        {
            Party = _reader.Party(string.Equals(tie.From, _party.Id, StringComparison.Ordinal) ? tie.To : tie.From),
        });
    }

    private DossierLine OfficeLine(HeldOffice office)
    {
        var told = office.Tellings[0];
        var evidence = _record.Find(told.Report)?.Parties.SelectMany(party => party.Offices).FirstOrDefault(held => held.Id == told.Finding)?.Evidence;
        return new DossierLine(
            office.Title + (office.OfName is { } of ? $", for {of}" : "") + (office.IsOver ? ", told as over" : ""),
            evidence is { } words ? [_lines.Citations.At(told, words)] : [])
        {
            From = office.Days.First,
            To = office.Days.Last,
        };
    }

    private static DossierLine NameLine(CountedName name) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name.Name}: {name.Mentions} {(name.Mentions is 1 ? "mention" : "mentions")} in {name.Reports} {(name.Reports is 1 ? "report" : "reports")}"), []);

    private static DossierLine SourcingLine(SourceTally tally) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{EnumNames.NameOf(tally.Kind)}: {tally.Statements} {(tally.Statements is 1 ? "statement" : "statements")} in {tally.Reports} {(tally.Reports is 1 ? "report" : "reports")}"), []) { Origins = tally.Origins };

    private IEnumerable<DossierLine> Reasons() => _party.Members
        .CountBy(member => member.Reason.Text, StringComparer.Ordinal)
        .OrderByDescending(reason => reason.Value)
        .ThenBy(reason => reason.Key, StringComparer.Ordinal)
        .Select(reason => new DossierLine(reason.Value is 1 ? reason.Key : string.Create(CultureInfo.InvariantCulture, $"{reason.Key} ({reason.Value} times)"), []));

    private static string TextOf(ReportFindings findings, Relation relation)
    {
        var from = findings.Parties.FirstOrDefault(party => party.Id == relation.From)?.Name ?? "somebody";
        var to = relation.To is { } id ? findings.Parties.FirstOrDefault(party => party.Id == id)?.Name ?? "somebody" : relation.Place?.Name ?? "a place";
        return relation.Kind switch
        {
            RelationKind.Ally => $"{from} is an ally of {to}",
            RelationKind.DiplomaticRelations => $"{from} has diplomatic relations with {to}",
            RelationKind.Administers => $"{from} administers {to}",
            RelationKind.Rules => $"{from} rules {to}",
            RelationKind.Member => $"{from} is a member of {to}",
            _ => $"{from} mediates with {to}",
        };
    }

    private static CitedWords Cite(ReportFindings findings, TextSpan span)
    {
        var report = findings.Report;
        return new CitedWords(span.In(report.Text).ToString(), report.Id.Value, span, report.Title, report.Outlet, report.Published, report.Url);
    }

    private bool IsIt(ReportFindings findings, Demarche.Reading.Parties.PartyId party) => _members.Contains(new PartyReference(findings.Report.Id, party));

    private MergedQuery Of(MergedEntryKind kind) => new(kind) { KeyKind = MergedKeyKind.Party, Key = _party.Id };
}
