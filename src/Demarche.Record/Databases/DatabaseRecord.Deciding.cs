using Dapper;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Tables;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Keeps what people decided.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public int Decide(IReadOnlyCollection<Decision> decisions)
    {
        const string Ids = "SELECT id FROM decision";

        return Guard(() =>
        {
            using var transaction = BeginWriting();
            var known = Connection.Query<string>(Ids, transaction: transaction).ToHashSet(StringComparer.Ordinal);
            var fresh = decisions.Where(decision => known.Add(decision.Id.Value)).ToList();
            Insert(RecordTables.Decision, fresh.Select(decision => new object?[]
            {
                decision.Id.Value,
                InstantPattern.ExtendedIso.Format(decision.At),
                (decision.Target.Report ?? decision.Target.Finding?.Report)?.Value,
                DecisionJson.Write(decision),
            }));
            transaction.Commit();
            return fresh.Count;
        });
    }

    /// <inheritdoc/>
    public DecisionLog Decisions()
    {
        const string Query = "SELECT entry FROM decision ORDER BY id";
        var entries = Guard(() => Connection.Query<string>(Query).AsList());
        return entries.Count is 0 ? DecisionLog.Empty : new DecisionLog(entries.Select(entry => DecisionJson.Read(Restored(entry))));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportId> ReportsStarting(string digits)
    {
        // "g" comes behind every hexadecimal digit.
        const string Query = "SELECT hash FROM report WHERE hash >= @start AND hash < @end ORDER BY hash";
        var start = digits.StartsWith("sha256:", StringComparison.Ordinal) ? digits : "sha256:" + digits;
        return [.. Guard(() => Connection.Query<string>(Query, new { start, end = start + "g" }).AsList()).Select(hash => new ReportId(hash))];
    }

    /// <inheritdoc/>
    public ReportFindings? Find(ReportId report)
    {
        const string Query = "SELECT id FROM report WHERE hash = @hash";
        return Read(Query, new { hash = report.Value }).FirstOrDefault();
    }

    // An id is the hash of what the decision says.
    private IEnumerable<RecordBreach> CheckDecisions()
    {
        const string Query = "SELECT id AS Id, entry AS Entry FROM decision ORDER BY id";
        foreach (var (id, entry) in Connection.Query<(string Id, string Entry)>(Query).AsList())
        {
            if (BreachOf(id, Restored(entry)) is { } breach)
            {
                yield return new RecordBreach(null, $"decision {id}: {breach}");
            }
        }
    }

    private static string? BreachOf(string id, string entry)
    {
        try
        {
            return string.Equals(DecisionJson.Read(entry).Id.Value, id, StringComparison.Ordinal) ? null : "it is kept under the id of another";
        }
        catch (RecordException e)
        {
            return e.Message.TrimEnd('.');
        }
    }
}
