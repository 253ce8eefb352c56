using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Decisions;
using NodaTime;

namespace Demarche.Workbench.Deciding;

/// <summary>Decides about one finding and keeps it at once, as a person does who goes through a report or a list.</summary>
public static class Judging
{
    /// <summary>Decides and keeps the decision.</summary>
    /// <param name="record">The record.</param>
    /// <param name="report">The report that the finding is in.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="decide">Makes the decision.</param>
    /// <param name="why">Why; may be empty.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RecordException">The decision could not hold, the report is not there, or the record cannot be written; nothing is kept.</exception>
    public static Decision Judge(IRecord record, ReportId report, string by, IClock clock, Func<DecisionWriter, Decision> decide, string why = "")
    {
        var log = record.Decisions();
        var read = record.Find(report) ?? throw DecidingMessages.NoSuchReport(report.Value);
        var decision = decide(new DecisionWriter(DecisionReplay.Apply(read, log), by, log.NextMoment(clock.GetCurrentInstant()), why));
        record.Decide([decision]);
        return decision;
    }

    /// <summary>Takes a decision back.</summary>
    /// <param name="record">The record.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <returns>The decision that takes it back; undoing that decides it again.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public static Decision Undo(IRecord record, DecisionId decision, string by, IClock clock)
    {
        var undo = new Decision(by, record.Decisions().NextMoment(clock.GetCurrentInstant()), "", DecisionKind.Undo, DecisionTarget.Of(decision));
        record.Decide([undo]);
        return undo;
    }
}
