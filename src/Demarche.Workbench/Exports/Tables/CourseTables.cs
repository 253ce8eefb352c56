using Demarche.Reading.Events;
using Demarche.Reading.Statements;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Tables of what was said, what happened and what is contested.</summary>
internal static class CourseTables
{
    internal static IEnumerable<ExportTable> All() => [Statements(), Events(), Tellings(), Contests()];

    private static ExportTable Statements() => new TableBuilder<FindingRow<Statement>>("statements", "Something said, written or thought by somebody.")
        .With(CommonColumns.Keys)
        .Text("source_party_id", "Who says it.", row => row.Id(row.Value.Source?.Party))
        .Words("source_words", "The phrase that names who.", row => row.Words(row.Value.Source?.Span))
        .Words("cue", "The word that signals it.", row => row.Words(row.Value.Cue))
        .Words("content", "What is said; parts with \" … \" between them.", row => row.Words(row.Value.Content))
        .Text("content_spans", "Offsets of the parts: start-end, with spaces between them.", row => string.Join(' ', row.Value.Content.Select(span => $"{ExportText.Number(span.Start)}-{ExportText.Number(span.End)}")))
        .Text("manner", "In whose words: direct, indirect or mixed.", row => ExportText.Name<Manner>(row.Value.Manner))
        .Text("sourcing", "On whose authority.", row => ExportText.Name<SourcingKind>(row.Value.Sourcing.Kind))
        .Integer("source_count", "How many people speak, where told.", row => row.Value.Sourcing.Count)
        .Text("seniority", "The rank given to an unnamed source.", row => row.Value.Sourcing.Seniority)
        .Text("affiliation_id", "Whose the source is: a merged party id.", row => row.Id(row.Value.Sourcing.Affiliation))
        .Text("act", "What is done by saying it.", row => ExportText.Name(row.Value.Act))
        .Text("addressee_id", "To whom: a merged party id.", row => row.Id(row.Value.Addressee))
        .Day("first_day", "First day it can have been said, where told.", row => row.Value.When?.From)
        .Day("last_day", "Last day it can have been said.", row => ExportText.LastDay(row.Value.When?.To))
        .With(CommonColumns.Evidence)
        .OfReport((source, findings) => findings.Statements.Select(statement => new FindingRow<Statement>(source, findings, statement)));

    private static ExportTable Events() => new TableBuilder<MergedEvent>("events", "Who did what to whom: one row for each event, however many reports tell it.")
        .Text("event_id", "The merged id.", told => told.Id)
        .Text("type", "PLOVER type.", told => PloverName(told.Type))
        .Text("mode", "PLOVER mode.", told => told.Mode)
        .Text("modality", "Whether it took place.", told => ExportText.Name<Modality>(told.Modality))
        .Text("source_ids", "Who did it: merged party ids with spaces between them.", told => string.Join(' ', told.Source))
        .Text("recipient_ids", "To or with whom.", told => string.Join(' ', told.Recipient))
        .Day("first_day", "The first day it can have been.", told => told.From)
        .Day("last_day", "The last day it can have been.", told => ExportText.LastDay(told.To))
        .Flag("is_day_told", "Whether a report names the day; else it is taken from publication days.", told => told.IsDayTold)
        .Text("place", "Where.", told => told.Place)
        .Text("iso", "ISO 3166-1 alpha-2 code of the country it took place in.", told => told.Iso)
        .Flag("is_denied", "Whether some reports say it did not take place.", told => told.IsDenied)
        .Integer("tellings", "In how many places it is told.", told => told.Tellings.Length)
        .Integer("origins", "How many independent reports stand behind it at least.", told => told.OriginCount)
        .OfRecord(source => source.Events);

    private static ExportTable Tellings() => new TableBuilder<(ExportSource Source, MergedEvent Event, EventTelling Telling)>("event-tellings", "One place where a report tells an event.")
        .Text("event_id", "The merged event.", row => row.Event.Id)
        .Text("report_id", "The report.", row => row.Telling.Reference.Report.Value)
        .Text("finding_id", "The finding's id in its report.", row => row.Telling.Reference.Finding.Value)
        .Text("modality", "Whether it took place, as told here.", row => ExportText.Name<Modality>(row.Telling.Modality))
        .Text("cameo", "CAMEO code where it tells more than PLOVER does.", row => row.Source.CameoOf(row.Telling.Reference))
        .Text("said_by_party_id", "Who says so; empty where the outlet does in its own voice.", row => row.Telling.SaidBy)
        .Day("published", "The publication day.", row => row.Telling.Published)
        .Integer("start", "First code unit of the evidence in the report's text.", row => row.Telling.Evidence.Start)
        .Integer("end", "One past the last code unit.", row => row.Telling.Evidence.End)
        .Number("confidence", "How sure the reading is, from 0 to 1.", row => Math.Round(row.Telling.Confidence, 3))
        .Text("origin_id", "The report's origin.", row => row.Telling.Origin)
        .OfRecord(source => source.Events.SelectMany(told => told.Tellings, (told, telling) => (source, told, telling)));

    private static ExportTable Contests() => new TableBuilder<(Contest Contest, ContestSide Side, int Number, ContestVoice Voice)>("contests", "What is told in ways that exclude each other: one row for each voice on each side.")
        .Text("contest_id", "The matter.", row => row.Contest.Id)
        .Text("kind", "On what: denial, number, stance or told.", row => ExportText.Name<ContestKind>(row.Contest.Kind))
        .Text("subject_id", "The merged event or initiative it is about.", row => row.Contest.Subject)
        .Text("party_ids", "The parties it is about.", row => string.Join(' ', row.Contest.Parties))
        .Integer("side", "The side, from 1.", row => row.Number)
        .Text("claim", "What the side holds.", row => row.Side.Claim)
        .Text("said_by_party_id", "Who says so.", row => row.Voice.SaidBy)
        .Day("day", "Since when.", row => row.Voice.Day)
        .Text("report_id", "The report.", row => row.Voice.Reference.Report.Value)
        .Text("finding_id", "The finding's id in its report.", row => row.Voice.Reference.Finding.Value)
        .Integer("start", "First code unit of the evidence in the report's text.", row => row.Voice.Evidence.Start)
        .Integer("end", "One past the last code unit.", row => row.Voice.Evidence.End)
        .OfRecord(source =>
            from contest in source.Contests
            from side in contest.Sides.Select((side, index) => (Side: side, Number: index + 1))
            from voice in side.Side.Voices
            select (contest, side.Side, side.Number, voice));

    private static string PloverName(PloverType type) => type.ToString().ToUpperInvariant();
}
