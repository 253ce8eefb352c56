using Demarche.Reading.Pages;
using Demarche.Record.Reports;

namespace Demarche.Record.Adding;

/// <summary>
/// Works out what a batch changes in a record, from what the record holds of its reports. Nothing is read or written here, so every kind of record
/// does the same.
/// </summary>
/// <param name="known">What the record holds, by hash of the text.</param>
/// <param name="nextReport">The number that the next new report gets.</param>
/// <param name="reader">The version of the reader.</param>
internal sealed class BatchPlan(IReadOnlyDictionary<string, KnownReport> known, long nextReport, string reader)
{
    private readonly Dictionary<string, ReportChange> _changes = new(StringComparer.Ordinal);
    private readonly List<ReportChange> _order = [];
    private readonly List<PlannedLog> _log = [];
    private long _nextReport = nextReport;

    /// <summary>The reports of the batch, each once, in the order they came.</summary>
    internal IReadOnlyList<ReportChange> Changes => _order;

    /// <summary>What the batch adds to the log, in order.</summary>
    internal IReadOnlyList<PlannedLog> Log => _log;

    /// <summary>Takes a report.</summary>
    /// <param name="incoming">The report, perhaps with what was read from it.</param>
    /// <returns>What was new.</returns>
    internal AddedCounts Take(IncomingReport incoming)
    {
        var (change, isNew) = ChangeOf(incoming);
        var layout = Layout.Of(incoming.Report);
        var captures = incoming.Report.Captures.Count(capture => TakeCapture(change, capture, layout, isNew, incoming.Place));
        var before = change.Settle(incoming, layout, reader);
        if (isNew)
        {
            return new AddedCounts(1, 0, 0, 0);
        }

        if (before is not null)
        {
            LogWhy(change.Id, before, change.Key!);
        }

        return new AddedCounts(0, captures, captures is 0 ? 1 : 0, before is null ? 0 : 1);
    }

    private (ReportChange Change, bool IsNew) ChangeOf(IncomingReport incoming)
    {
        var hash = incoming.Report.Id.Value;
        if (_changes.TryGetValue(hash, out var change))
        {
            return (change, false);
        }

        var found = known.GetValueOrDefault(hash);
        change = new ReportChange(found, found?.Id ?? _nextReport++, incoming.Report.Text);
        _changes.Add(hash, change);
        _order.Add(change);
        if (found is null)
        {
            _log.Add(new PlannedLog(LogKind.ReportAdded, change.Id, incoming.Place ?? incoming.Report.Captures[0].Name));
        }

        return (change, found is null);
    }

    private bool TakeCapture(ReportChange change, Capture capture, Layout layout, bool isNewReport, string? place)
    {
        var isNew = change.Take(capture, layout);
        if (isNew && !isNewReport)
        {
            _log.Add(new PlannedLog(LogKind.CaptureAdded, change.Id, place ?? capture.Name));
        }

        return isNew;
    }

    private void LogWhy(long id, ReadingKey before, ReadingKey wanted)
    {
        var (kind, detail) =
            !string.Equals(before.Anchor, wanted.Anchor, StringComparison.Ordinal)
                ? (LogKind.AnchorChanged, $"{before.Anchor ?? "unknown"} to {wanted.Anchor ?? "unknown"}")
            : !string.Equals(before.Layout, wanted.Layout, StringComparison.Ordinal) ? (LogKind.BlocksChanged, "")
            : (LogKind.ReaderChanged, $"{before.Reader} to {wanted.Reader}");
        _log.Add(new PlannedLog(kind, id, detail));
    }
}
