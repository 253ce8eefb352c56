using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Views.Reports;
using NodaTime;

namespace Demarche.Workbench.Views.Home;

/// <summary>What the first page shows: what is new, what is due, and how the record is.</summary>
/// <param name="Info">What the record is and holds.</param>
/// <param name="Since">The day from which on things are new; null where the record has no days.</param>
/// <param name="IsFirstLook">Whether nobody of that name looked before, so that the last month is shown.</param>
public sealed record HomeView(RecordInfo Info, LocalDate? Since, bool IsFirstLook)
{
    private const int DaysShown = 30;
    private const int MostLines = 8;

    /// <summary>Reports of these days, the latest first.</summary>
    public required ReportListView NewReports { get; init; }

    /// <summary>Positions that moved, how initiatives went on, what became contested; sections may be empty.</summary>
    public required ImmutableArray<AnswerSection> Changes { get; init; }

    /// <summary>What is planned for the days behind the record's last.</summary>
    public required AnswerSection Due { get; init; }

    /// <summary>How many decisions people made.</summary>
    public required int Decisions { get; init; }

    /// <summary>How many of them are to be settled: reading or another person says otherwise.</summary>
    public required int ToSettle { get; init; }

    /// <summary>Makes the view.</summary>
    /// <param name="record">The record, merged.</param>
    /// <param name="info">What it is and holds, as it is told of now or a moment ago: working that out looks through all reports.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="since">The day from which on things are new; null for what is new to who looks.</param>
    /// <returns>The view.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static HomeView Of(IRecord record, RecordInfo info, string who, LocalDate? since)
    {
        var seen = LastLook.Before(record, who, info.LastDay);
        var from = since ?? seen?.PlusDays(1) ?? info.LastDay?.PlusDays(1 - DaysShown);
        var questions = new RecordQuestions(record.Merged);
        var statuses = record.DecisionStatuses();
        return new HomeView(info, from, since is null && seen is null)
        {
            NewReports = ReportListView.Of(record, new ReportQuery { From = from, Take = MostLines }),
            Changes = from is { } day ? [.. questions.Changes(day).Sections.Select(Newest)] : [],
            Due = Newest(DueOf(questions, info.LastDay)),
            Decisions = statuses.Count,
            ToSettle = statuses.Count(status => status.State is DecisionState.InConflict),
        };
    }

    /// <summary>A section with its last lines only.</summary>
    private static AnswerSection Newest(AnswerSection section) => section with { Lines = [.. section.Lines.TakeLast(MostLines)] };

    private static AnswerSection DueOf(RecordQuestions questions, LocalDate? last)
    {
        const string Heading = "Planned for the days ahead of the last report";
        var planned = last is { } day ? questions.Timeline(null, day.PlusDays(1), day.PlusDays(DaysShown)).Sections.First(section => section.Heading.Contains("planned", StringComparison.Ordinal)).Lines : [];
        return new AnswerSection(Heading, [.. planned.Take(MostLines)]);
    }
}
