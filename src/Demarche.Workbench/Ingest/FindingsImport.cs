using System.Globalization;
using System.Text;
using System.Text.Json;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record;
using NodaTime;

namespace Demarche.Workbench.Ingest;

/// <summary>Takes findings that "demarche export" or "demarche read" wrote as JSON Lines into a record. Findings of another version of the program are read anew from their report.</summary>
/// <param name="record">The record.</param>
/// <param name="reader">Reads what is to be read anew.</param>
/// <param name="clock">Tells what time it is, for the record's log.</param>
public sealed class FindingsImport(IRecord record, Reader reader, IClock clock)
{
    private const int LinesAtOnce = 250;

    private readonly HashSet<string> _stages = [.. reader.Version.Split(' ')];

    /// <summary>Takes lines in.</summary>
    /// <param name="lines">The lines; empty ones are passed over.</param>
    /// <param name="place">What the file is called, for the log.</param>
    /// <param name="cancellation">Ends the import between two batches; those before are in the record, and running again adds the rest.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="FormatException">A line is no findings of its text; the batches before are in the record. The message names the line.</exception>
    /// <exception cref="RecordException">The record cannot be written; the batches before are in it.</exception>
    public ImportedCounts Import(TextReader lines, string place, CancellationToken cancellation = default)
    {
        var counts = default(ImportedCounts);
        foreach (var batch in Incoming(lines, place).Chunk(LinesAtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            counts = new ImportedCounts(
                counts.Added + record.Add(batch, reader, clock.GetCurrentInstant()),
                counts.ReadAnew + batch.Count(incoming => incoming.Findings is null));
        }

        return counts;
    }

    private IEnumerable<IncomingReport> Incoming(TextReader lines, string place)
    {
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                var findings = Read(line, number);
                yield return new IncomingReport(findings.Report, IsOfThisVersion(findings) ? findings : null, place);
            }
        }
    }

    private static ReportFindings Read(string line, int number)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            var findings = FindingsJson.Read(bytes);
            using var json = JsonDocument.Parse(bytes);
            var isItself = string.Equals(json.RootElement.GetProperty("report").GetProperty("id").GetString(), findings.Report.Id.Value, StringComparison.Ordinal);
            return isItself && FindingsBounds.AreWithin(findings)
                ? findings
                : throw new FormatException("The text is not the one that was read; export it again.");
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number}: {e.Message}"), e);
        }
    }

    private bool IsOfThisVersion(ReportFindings findings) =>
        findings.Parties.SelectMany(party => party.Mentions).Cast<Finding>()
            .Concat(findings.Statements)
            .Concat(findings.Initiatives)
            .Concat(findings.Positions)
            .Concat(findings.Relations)
            .Concat(findings.Events)
            .All(finding => _stages.Contains(string.Create(CultureInfo.InvariantCulture, $"{finding.Origin.Stage}/{finding.Origin.Version}")));
}
