using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Reports;
using NodaTime.Text;

namespace Demarche.Record.Adding;

/// <summary>What a batch changes in one report. It is worked out from what the record holds and what comes in, in the order it comes.</summary>
/// <param name="known">What the record holds of the report, or null where it is new.</param>
/// <param name="id">The report's number in the record.</param>
/// <param name="text">The report's text.</param>
internal sealed class ReportChange(KnownReport? known, long id, string text)
{
    private readonly Dictionary<CaptureRow, Layout> _captures =
        known?.Captures.ToDictionary(row => row.Identity, row => row.ToLayout()) ?? [];

    private readonly List<CaptureRow> _newCaptures = [];
    private readonly Dictionary<CaptureRow, Layout> _changedLayouts = [];
    private ReportFindings? _given;

    /// <summary>The report's number in the record.</summary>
    internal long Id => id;

    /// <summary>Whether the record has no such report.</summary>
    internal bool IsNew => known is null;

    /// <summary>The report as all its captures together show it.</summary>
    internal Report Report { get; private set; } = new(text, [], "und", []);

    /// <summary>What the reading depends on.</summary>
    internal ReadingKey? Key { get; private set; } = known?.Key;

    /// <summary>Whether the record needs another reading than it has.</summary>
    internal bool IsToBeRead => Key != known?.Key;

    /// <summary>Whether the record has the report with other blocks.</summary>
    internal bool IsRelaid => known is not null && !string.Equals(Key!.Layout, known.Key.Layout, StringComparison.Ordinal);

    /// <summary>Captures that the record does not have.</summary>
    internal IReadOnlyList<CaptureRow> NewCaptures => _newCaptures;

    /// <summary>Captures that the record has with another layout.</summary>
    internal IEnumerable<CaptureRow> ChangedCaptures => _changedLayouts.Select(changed => changed.Key.With(changed.Value));

    /// <summary>Takes a capture.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="layout">How it shows the text.</param>
    /// <returns>True where the report did not have it.</returns>
    internal bool Take(Capture capture, Layout layout)
    {
        var row = CaptureRow.Of(id, capture, layout);
        if (_captures.TryAdd(row.Identity, layout))
        {
            _newCaptures.Add(row);
            return true;
        }

        // A capture that is there already keeps its row; only how the program cuts it into blocks may have changed since.
        if (_captures[row.Identity] != layout)
        {
            _captures[row.Identity] = layout;
            Relayout(row.Identity, layout);
        }

        return false;
    }

    /// <summary>Makes the report and its key agree with all captures together.</summary>
    /// <param name="incoming">What came in last.</param>
    /// <param name="given">The layout it came with.</param>
    /// <param name="reader">The version of the reader.</param>
    /// <returns>The key before, where it was another.</returns>
    internal ReadingKey? Settle(IncomingReport incoming, Layout given, string reader)
    {
        var before = Key;
        var wanted = KeyOf(incoming.Report, given, reader);
        if (IsAllOf(incoming.Report, given))
        {
            (Report, Key) = (incoming.Report, wanted);
        }
        else
        {
            var layout = Layout.Best(_captures.Values);
            Report = new Report(text, layout.Parse(), layout.Language, [.. _captures.Keys.Select(row => row.ToCapture())]);
            Key = KeyOf(Report, layout, reader);
        }

        _given = before == Key ? _given : null;
        _given ??= wanted == Key ? incoming.Findings : null;
        return before == Key ? null : before;
    }

    /// <summary>The findings of the report.</summary>
    /// <param name="reader">Reads it where what was given does not serve.</param>
    internal ReportFindings Findings(Reader reader) => _given ?? reader.Read(Report);

    // Most reports come once, and then nothing is to be put together.
    private bool IsAllOf(Report report, Layout layout) =>
        IsNew && _captures.Count == report.Captures.Length && _captures.Values.All(other => other == layout);

    private void Relayout(CaptureRow identity, Layout layout)
    {
        var index = _newCaptures.FindIndex(row => row.Identity == identity);
        if (index >= 0)
        {
            _newCaptures[index] = identity.With(layout);
        }
        else
        {
            _changedLayouts[identity] = layout;
        }
    }

    private static ReadingKey KeyOf(Report report, Layout layout, string reader) => new()
    {
        Anchor = report.Published is { } day ? LocalDatePattern.Iso.Format(day) : null,
        Layout = layout.Hash,
        Reader = reader,
    };
}
