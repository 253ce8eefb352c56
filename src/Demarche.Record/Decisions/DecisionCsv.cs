using System.Text.Json.Nodes;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Decisions;

/// <summary>
/// Reads decisions from rows, as a spreadsheet gives them: columns kind, report, finding, by, at, why, text, changes. Changes hold KEY=VALUE with
/// semicolons between; by and at may be empty where the caller gives them.
/// </summary>
/// <param name="record">The record that the decisions are about.</param>
/// <param name="by">Who decides where a row does not say, or null.</param>
/// <param name="now">What time it is, for rows that do not say.</param>
public sealed class DecisionCsv(IRecord record, string? by, Instant now)
{
    private static readonly string[] Known = ["kind", "report", "finding", "by", "at", "why", "text", "changes"];

    private readonly Dictionary<ReportId, ReportFindings?> _reports = [];
    private DecisionLog _log = record.Decisions();

    /// <summary>Reads the decision of one row.</summary>
    /// <param name="row">Values by column name.</param>
    /// <returns>The decision; later rows see it.</returns>
    /// <exception cref="RecordException">The row is no decision about the record.</exception>
    public Decision Read(IReadOnlyDictionary<string, string> row)
    {
        var kind = KindOf(Value(row, "kind") ?? throw RecordMessages.BadRow("kind is empty"));
        var report = ReportOf(Value(row, "report") ?? throw RecordMessages.BadRow("report is empty"));
        var coder = Value(row, "by") ?? by ?? throw RecordMessages.NobodyDecides();
        var at = Value(row, "at") is { } moment ? MomentOf(moment) : _log.NextMoment(now);
        var decision = Decide(row, kind, report, coder, at);
        _log = new DecisionLog(_log.Entries.Append(decision));
        return decision;
    }

    /// <summary>Checks the names of columns.</summary>
    /// <param name="columns">The names in the first line.</param>
    /// <exception cref="RecordException">One of them is not known, or one that is needed is missing.</exception>
    public static void Check(IReadOnlyCollection<string> columns)
    {
        if (columns.FirstOrDefault(column => !Known.Contains(column, StringComparer.Ordinal)) is { } unknown)
        {
            throw RecordMessages.BadRow($"there is no column \"{unknown}\"; there are {string.Join(", ", Known)}");
        }

        if (!columns.Contains("kind", StringComparer.Ordinal) || !columns.Contains("report", StringComparer.Ordinal))
        {
            throw RecordMessages.BadRow("the first line must name the columns, kind and report among them");
        }
    }

    /// <summary>Takes changes apart: KEY=VALUE, where a value that is JSON (a number, true, a list) is taken as such and an empty one takes the key away.</summary>
    /// <param name="changes">The changes.</param>
    /// <returns>The keys and values.</returns>
    /// <exception cref="RecordException">One has no equals sign.</exception>
    public static JsonObject ChangesOf(IEnumerable<string> changes)
    {
        var json = new JsonObject();
        foreach (var change in changes)
        {
            var cut = change.IndexOf('=', StringComparison.Ordinal);
            if (cut < 1)
            {
                throw RecordMessages.BadRow($"\"{change}\" is no change; write KEY=VALUE, such as stance=opposes");
            }

            json[change[..cut].Trim()] = ValueOf(change[(cut + 1)..].Trim());
        }

        return json;
    }

    private static JsonNode? ValueOf(string text)
    {
        if (text.Length is 0)
        {
            return null;
        }

        if (text is "true" or "false" || text[0] is '[' or '{' or '"' || int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            try
            {
                return JsonNode.Parse(text);
            }
            catch (System.Text.Json.JsonException e)
            {
                throw RecordMessages.BadRow($"{text} is no JSON ({e.Message.TrimEnd('.')})");
            }
        }

        return text;
    }

    private Decision Decide(IReadOnlyDictionary<string, string> row, DecisionKind kind, ReportId report, string coder, Instant at)
    {
        var why = Value(row, "why") ?? "";
        if (Value(row, "finding") is not { } finding)
        {
            return new Decision(coder, at, why, kind, DecisionTarget.Of(report), new DecisionDetail { Text = Value(row, "text") });
        }

        if (!_reports.TryGetValue(report, out var read))
        {
            _reports[report] = read = record.Find(report);
        }

        var writer = new DecisionWriter(DecisionReplay.Apply(read ?? throw RecordMessages.NoSuchReport(report.Value), _log), coder, at, why);
        return kind switch
        {
            DecisionKind.Accept => writer.Accept(finding),
            DecisionKind.Reject => writer.Reject(finding),
            DecisionKind.Correct => writer.Correct(finding, ChangesOf((Value(row, "changes") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
            DecisionKind.Comment or DecisionKind.Tag => writer.Remark(kind, finding, Value(row, "text") ?? ""),
            _ => throw RecordMessages.BadRow($"a row cannot {EnumNames.NameOf(kind)}; use JSON Lines for that"),
        };
    }

    private ReportId ReportOf(string digits) => record.ReportsStarting(digits) switch
    {
        [var only] => only,
        [] => throw RecordMessages.NoSuchReport(digits),
        _ => throw RecordMessages.ManyReports(digits),
    };

    private static DecisionKind KindOf(string text)
    {
        try
        {
            return EnumNames.ValueOf<DecisionKind>(text);
        }
        catch (FormatException e)
        {
            throw RecordMessages.BadRow(e.Message);
        }
    }

    private static Instant MomentOf(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value : throw RecordMessages.BadRow($"\"{text}\" is no moment; write it as 2026-03-01T12:00:00Z");

    private static string? Value(IReadOnlyDictionary<string, string> row, string column) =>
        row.TryGetValue(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
