using System.Globalization;
using NodaTime.Text;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Writes changes for a person to read.</summary>
public static class ChangeText
{
    private const int MostDue = 20;

    /// <summary>Writes changes by kind, each with its words; and what is due next.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="summary">The changes.</param>
    public static void Write(TextWriter writer, ChangeSummary summary)
    {
        if (summary.Changes.IsEmpty)
        {
            writer.Write("Nothing has changed.\n");
        }

        foreach (var group in summary.Changes.GroupBy(change => change.Kind))
        {
            Write(writer, HeadOf(group.Key), [.. group]);
        }

        if (!summary.Due.IsEmpty)
        {
            Write(writer, "Due next", [.. summary.Due.Take(MostDue)]);
        }
    }

    /// <summary>A change in one line, without its words.</summary>
    /// <param name="change">The change.</param>
    /// <returns>For example "2016-07-01: France to meet or talk with Egypt, as planned"; with how it was before where that is known.</returns>
    internal static string LineOf(RecordChange change) =>
        OneLine((change is { Kind: ChangeKind.Due, Day: { } day } ? LocalDatePattern.Iso.Format(day) + ": " : "")
        + change.Text
        + (change.Before is { } before ? $" (before: {before})" : ""));

    /// <summary>Where a change is told: outlet, day, address.</summary>
    /// <param name="change">The change.</param>
    /// <returns>For example "The Courier, 2016-06-24, https://courier.example/1".</returns>
    internal static string SourceOf(RecordChange change) => OneLine(string.Join(", ", new[]
    {
        change.Outlet,
        change.Published is { } day ? LocalDatePattern.Iso.Format(day) : null,
        change.Url,
        change.Report[..Math.Min(change.Report.Length, 15)],
    }.Where(part => !string.IsNullOrEmpty(part))));

    /// <summary>A kind of change as a heading.</summary>
    internal static string HeadOf(ChangeKind kind) => kind switch
    {
        ChangeKind.NewReport => "New reports",
        ChangeKind.NewParty => "New parties",
        ChangeKind.NewInitiative => "New on the table",
        ChangeKind.StatusChanged => "Has moved on",
        ChangeKind.NewPosition => "New positions",
        ChangeKind.PositionChanged => "Changed positions",
        ChangeKind.NewEvent => "New events",
        _ => "Due next",
    };

    /// <summary>The words a change rests on, on one line and in quotation marks.</summary>
    internal static string WordsOf(RecordChange change) => $"“{OneLine(change.Words ?? "")}”";

    private static void Write(TextWriter writer, string head, IReadOnlyList<RecordChange> changes)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{head} ({changes.Count})\n"));
        foreach (var change in changes)
        {
            writer.Write($"  {LineOf(change)}\n");
            writer.Write(change.Words is null ? $"    {SourceOf(change)}\n" : $"    {WordsOf(change)} {SourceOf(change)}\n");
        }

        writer.Write('\n');
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
