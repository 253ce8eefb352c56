using Demarche.Language;
using Demarche.Reading.Actions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;

namespace Demarche.Workbench.Exports.Calendars;

/// <summary>Finds what is due: events and initiatives planned for a told day, and what parties are to do by one.</summary>
internal static class DueEntries
{
    /// <summary>What is due, in order of day.</summary>
    internal static IEnumerable<DueEntry> Of(ExportSource source) =>
        Events(source)
            .Concat(source.Initiatives.SelectMany(Steps))
            .Concat(source.Reports().SelectMany(findings => Deadlines(source, findings)))
            .OrderBy(entry => entry.First)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal);

    private static IEnumerable<DueEntry> Events(ExportSource source)
    {
        var planned = source.Events.Where(told => told is { Modality: Modality.Planned, IsDayTold: true, From: not null, To: not null }).ToList();
        var quotes = QuoteTable.Of(source, planned.Select(Place));
        return planned.Select(told => new DueEntry(
            told.Id,
            $"{NameOf(source, told.Source)}: {EnumNames.NameOf(told.Type)}{(told.Recipient.IsEmpty ? "" : $" {source.NamesOf(told.Recipient)}")}",
            told.From!.Value,
            told.To!.Value,
            "event",
            [.. told.Tellings.Select(telling => telling.Reference)])
        {
            Place = told.Place,
            Words = quotes.At(Place(told).Report, Place(told).Span),
        });
    }

    private static (Demarche.Reading.Pages.ReportId Report, TextSpan Span) Place(MergedEvent told) => (told.Tellings[0].Reference.Report, told.Tellings[0].Evidence);

    private static IEnumerable<DueEntry> Steps(MergedInitiative initiative) =>
        initiative.Phases
            .SelectMany(phase => phase.Steps)
            .Where(step => step is { Status: InitiativeStatus.Planned or InitiativeStatus.Delayed, IsDayTold: true, Day: not null })
            .GroupBy(step => (step.Day!.Value, step.Status))
            .Select(group => new DueEntry(
                $"{initiative.Id}-{EnumNames.NameOf(group.Key.Status)}-{ExportText.Day(group.Key.Value)}",
                $"{initiative.Name}: {EnumNames.NameOf(group.Key.Status)}",
                group.Key.Value,
                group.Key.Value.PlusDays(1),
                "initiative",
                [.. group.Select(step => step.Reference)]));

    private static IEnumerable<DueEntry> Deadlines(ExportSource source, ReportFindings findings) =>
        findings.Actions
            .Where(action => action is { By: { From: not null, To: not null }, Status: not (ActionStatus.Done or ActionStatus.Refused) })
            .Select(action => new DueEntry(
                $"{findings.Report.Id.Value["sha256:".Length..]}-{action.Id}",
                $"{source.PartyOf(findings.Report.Id, action.Party).Name}: {EnumNames.NameOf(action.Type)} ({EnumNames.NameOf(action.Status)}) due",
                action.By!.To!.Value.PlusDays(-1),
                action.By.To.Value,
                "deadline",
                [new FindingReference(findings.Report.Id, action.Id)])
            {
                Words = source.Options.IsWithoutText ? null : ExportText.Words(findings.Report, action.Evidence),
            });

    private static string NameOf(ExportSource source, IEnumerable<string> parties) => source.NamesOf(parties) is { Length: > 0 } names ? names : "somebody not named";
}
