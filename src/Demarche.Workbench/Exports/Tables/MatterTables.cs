using Demarche.Reading.Initiatives;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Tables of initiatives and where parties stand on them.</summary>
internal static class MatterTables
{
    internal static IEnumerable<ExportTable> All() => [Initiatives(), Members(), Steps(), Links(), Positions()];

    private static ExportTable Initiatives() => new TableBuilder<MergedInitiative>("initiatives", "What parties negotiate in or about, through its life.")
        .Text("initiative_id", "The merged id.", merged => merged.Id)
        .Text("name", "The name most reports give it.", merged => merged.Name)
        .Text("kind", "Talks, plan, resolution and so on.", merged => ExportText.Name<InitiativeKind>(merged.Kind))
        .Integer("year", "The year it belongs to.", merged => merged.Year)
        .Text("status", "How far it has come by the last report that tells.", merged => ExportText.Name(merged.Status))
        .Day("first_day", "The first publication day it is heard of.", merged => merged.From)
        .Day("last_day", "The last publication day it is heard of.", merged => merged.To)
        .Text("sponsor_ids", "Who put it forward: merged party ids with spaces between them.", merged => string.Join(' ', merged.Sponsors))
        .Text("participant_ids", "Who takes part.", merged => string.Join(' ', merged.Participants))
        .Text("excluded_ids", "Who is left out.", merged => string.Join(' ', merged.Excluded))
        .Text("names", "Every name it goes by, with \"; \" between them.", merged => string.Join("; ", merged.Names.Select(name => name.Name)))
        .Integer("origins", "How many independent reports stand behind it at least.", merged => merged.OriginCount)
        .OfRecord(source => source.Initiatives);

    private static ExportTable Members() => new TableBuilder<(MergedInitiative Merged, InitiativeProfile Member)>("initiative-members", "A report's initiative, and the merged one that it is taken for.")
        .Text("initiative_id", "The merged initiative.", row => row.Merged.Id)
        .Text("report_id", "The report.", row => row.Member.Reference.Report.Value)
        .Text("finding_id", "The initiative's id in that report.", row => row.Member.Reference.Finding.Value)
        .Text("name", "Its name there.", row => row.Member.Name)
        .OfRecord(source => source.Initiatives.SelectMany(merged => merged.Members, (merged, member) => (merged, member)));

    private static ExportTable Steps() => new TableBuilder<(MergedInitiative Merged, StatusStep Step)>("status-steps", "A step of an initiative, as one report tells it.")
        .Text("initiative_id", "The merged initiative.", row => row.Merged.Id)
        .Text("status", "What it came to.", row => ExportText.Name<InitiativeStatus>(row.Step.Status))
        .Day("day", "The day of it where told, else the publication day.", row => row.Step.Day)
        .Flag("is_day_told", "Whether the words tell the day.", row => row.Step.IsDayTold)
        .Text("report_id", "The report.", row => row.Step.Reference.Report.Value)
        .Text("finding_id", "The finding that tells it.", row => row.Step.Reference.Finding.Value)
        .Text("origin_id", "The report's origin.", row => row.Step.Origin)
        .OfRecord(source => source.Initiatives.SelectMany(merged => merged.Phases.SelectMany(phase => phase.Steps), (merged, step) => (merged, step)));

    private static ExportTable Links() => new TableBuilder<MergedLink>("initiative-links", "How one initiative hangs on another.")
        .Text("from_initiative_id", "The first.", link => link.From)
        .Text("kind", "How.", link => ExportText.Name<InitiativeLinkKind>(link.Kind))
        .Text("to_initiative_id", "The second.", link => link.To)
        .Text("tellings", "The findings that tell it, with spaces between them.", link => string.Join(' ', link.Tellings))
        .OfRecord(source => source.Links);

    private static ExportTable Positions() => new TableBuilder<FindingRow<Position>>("positions", "Where a party stands on an initiative, as one report tells it.")
        .With(CommonColumns.Keys)
        .Text("party_id", "Whose position.", row => row.Id(row.Value.Party))
        .Text("initiative_id", "On what.", row => row.Id(row.Value.Initiative))
        .Text("stance", "Supports, leans-for, undecided, leans-against or opposes.", row => ExportText.Name<Stance>(row.Value.Stance))
        .Flag("is_conditional", "Whether it hangs on a condition.", row => row.Value.Conditional)
        .Day("day", "The day it is held.", row => Merged(row)?.Day)
        .Text("voice", "Whose words it rests on: own, other, opponent or outlet.", row => ExportText.Name(Merged(row)?.Voice))
        .Text("told_by_party_id", "Who tells it, where that is not the party itself.", row => Merged(row)?.ToldBy)
        .Text("statement_id", "The statement that tells it.", row => row.Value.ToldBy?.Value)
        .With(CommonColumns.Evidence)
        .OfReport((source, findings) => findings.Positions.Select(position => new FindingRow<Position>(source, findings, position)));

    private static PositionEntry? Merged(FindingRow<Position> row) => row.Source.PositionOf(new FindingReference(row.Report, row.Value.Id));
}
