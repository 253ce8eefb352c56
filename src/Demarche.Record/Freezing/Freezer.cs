using System.Security.Cryptography;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using NodaTime;

namespace Demarche.Record.Freezing;

/// <summary>Freezes records, and compares them with what was frozen.</summary>
public static class Freezer
{
    /// <summary>Gives what a record says now a name, for ever.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">The name; none that was given before.</param>
    /// <param name="day">The day the version is to be dated with.</param>
    /// <param name="at">What time it is.</param>
    /// <param name="cancellation">Ends the work; nothing is frozen.</param>
    /// <returns>The version.</returns>
    /// <exception cref="RecordException">The record cannot be read or written, was added to meanwhile, or has a version of this name.</exception>
    public static FrozenVersion Freeze(IRecord record, string name, LocalDate day, Instant at, CancellationToken cancellation = default)
    {
        var stamp = record.Merged.CurrentStamp;
        var version = Take(record, name, day, cancellation);
        record.KeepFrozen(version, stamp, at);
        return version;
    }

    /// <summary>Compares a record with a version of it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is otherwise.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static FrozenComparison Compare(IRecord record, FrozenVersion version, CancellationToken cancellation = default)
    {
        var now = Take(record, version.Name, version.Day, cancellation);
        var hashes = now.Reports.ToDictionary(report => report.Report, report => report.Hash);
        return new FrozenComparison(
            version,
            [.. version.Reports.Where(report => hashes.TryGetValue(report.Report, out var hash) && !string.Equals(hash, report.Hash, StringComparison.Ordinal)).Select(report => report.Report)],
            [.. version.Reports.Where(report => !hashes.ContainsKey(report.Report)).Select(report => report.Report)],
            now.Reports.Select(report => report.Report).Except(version.Reports.Select(report => report.Report)).Count(),
            now.Decisions.Except(version.Decisions, StringComparer.Ordinal).Count());
    }

    private static FrozenVersion Take(IRecord record, string name, LocalDate day, CancellationToken cancellation)
    {
        var log = record.Decisions();
        var reports = new List<FrozenReport>();
        var (captures, statements, retracted) = (0L, 0L, 0);
        foreach (var findings in record.Read(RecordFilter.All))
        {
            cancellation.ThrowIfCancellationRequested();
            reports.Add(new FrozenReport(findings.Report.Id, HashOf(findings)));
            captures += findings.Report.Captures.Length;
            statements += findings.Statements.Length;
            retracted += DecisionReplay.Apply(findings, log).IsRetracted ? 1 : 0;
        }

        return new FrozenVersion(
            name,
            day,
            [.. reports.OrderBy(report => report.Report.Value, StringComparer.Ordinal)],
            [.. log.Entries.Select(entry => entry.Id.Value).Order(StringComparer.Ordinal)],
            [.. record.ReaderVersions()],
            captures,
            statements,
            retracted);
    }

    private static string HashOf(ReportFindings findings)
    {
        using var line = new MemoryStream();
        FindingsJson.Write(line, findings);
        return Convert.ToHexStringLower(SHA256.HashData(line.GetBuffer().AsSpan(0, (int)line.Length)));
    }
}
