using Dapper;
using Demarche.Reading.Pages;
using Demarche.Record.Meaning;
using Demarche.Record.Tables;

namespace Demarche.Record.Databases;

/// <content>Keeps sentences as vectors.</content>
internal abstract partial class DatabaseRecord
{
    /// <inheritdoc/>
    public ISentenceVectors Meaning => new MeaningTables(this);

    // What was embedded of a report that is laid out anew is of other sentences. No number is ever given twice: vectors in blocks go by it.
    private void ForgetMeaning(List<long> reports)
    {
        const string Renumber = """
            UPDATE embedded_report
            SET number = (SELECT max(number) + 1 FROM embedded_report), version = '', sentences = @nothing, vectors = @nothing
            WHERE report = @report
            """;
        foreach (var report in reports)
        {
            Connection.Execute(Renumber, new { report, nothing = Array.Empty<byte>() });
        }
    }

    private sealed partial class MeaningTables(DatabaseRecord record) : ISentenceVectors
    {
        /// <inheritdoc/>
        public string? Version => record.Guard(() => record.Connection.QueryFirstOrDefault<string>("SELECT version FROM embedded_report WHERE version <> '' LIMIT 1"));

        /// <inheritdoc/>
        public MeaningCounts Count() => record.Guard(CountUnguarded);

        /// <inheritdoc/>
        public IReadOnlyList<Report> Missing(string version, int most)
        {
            const string Query = """
                SELECT r.id
                FROM report AS r
                LEFT JOIN embedded_report AS e ON e.report = r.id
                WHERE e.version IS NULL OR e.version <> @version
                ORDER BY r.id
                LIMIT @most
                """;
            return record.Guard(() => record.Connection.Query<long>(Query, new { version, most = (long)most }).AsList().ConvertAll(record.Composed));
        }

        /// <inheritdoc/>
        public void Keep(string version, IReadOnlyCollection<EmbeddedReport> reports) => record.Guard(() =>
        {
            using var transaction = record.BeginWriting();
            if (Version is { } kept && !string.Equals(kept, version, StringComparison.Ordinal))
            {
                ClearUnguarded();
            }

            var numbers = IdsWithoutVectors(reports);
            var next = record.Connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM embedded_report");
            record.Connection.Execute($"DELETE FROM embedded_report WHERE report {record.AnyOf("missing")}", new { missing = numbers.Values.ToList() });
            record.Insert(RecordTables.EmbeddedReport, reports
                .Where(report => numbers.ContainsKey(report.Report.Value))
                .Select(report => new object?[] { ++next, numbers[report.Report.Value], version, SpanCode.Write(report.Sentences), report.Vectors }));
            transaction.Commit();
            return true;
        });

        /// <inheritdoc/>
        public void Clear() => record.Guard(() =>
        {
            using var transaction = record.BeginWriting();
            ClearUnguarded();
            transaction.Commit();
            return true;
        });

        /// <inheritdoc/>
        public IReadOnlySet<long> NumbersOf(IReadOnlyCollection<ReportId> reports)
        {
            var query = $"SELECT e.number FROM embedded_report AS e JOIN report AS r ON r.id = e.report WHERE r.hash {record.AnyOf("hashes")}";
            return record.Guard(() => reports.Select(report => report.Value).Chunk(EntriesAtOnce)
                .SelectMany(hashes => record.Connection.Query<long>(query, new { hashes }))
                .ToHashSet());
        }

        /// <inheritdoc/>
        public IReadOnlyDictionary<long, EmbeddedSentences> Resolve(IReadOnlyCollection<long> numbers)
        {
            var query = $"SELECT e.number, r.hash, e.sentences FROM embedded_report AS e JOIN report AS r ON r.id = e.report WHERE e.number {record.AnyOf("some")}";
            return record.Guard(() => numbers.Chunk(EntriesAtOnce)
                .SelectMany(some => record.Connection.Query<(long Number, string Hash, byte[] Sentences)>(query, new { some }))
                .ToDictionary(row => row.Number, row => new EmbeddedSentences(new ReportId(row.Hash), SpanCode.Read(row.Sentences))));
        }

        // Another process may have embedded some of them meanwhile.
        private Dictionary<string, long> IdsWithoutVectors(IReadOnlyCollection<EmbeddedReport> reports)
        {
            var query = $"SELECT hash, id FROM report WHERE hash {record.AnyOf("hashes")} AND id NOT IN (SELECT report FROM embedded_report WHERE version <> '')";
            return record.Connection.Query<(string Hash, long Id)>(query, new { hashes = reports.Select(report => report.Report.Value).ToList() })
                .ToDictionary(row => row.Hash, row => row.Id, StringComparer.Ordinal);
        }

        private MeaningCounts CountUnguarded() => record.Connection.QuerySingle<MeaningCounts>(
            $"SELECT count(*) AS Reports, CAST(coalesce(sum(length(sentences)), 0) / {SpanCode.Bytes} AS bigint) AS Sentences FROM embedded_report");

        private void ClearUnguarded() => record.Connection.Execute("DELETE FROM vector_block; DELETE FROM vector_cell; DELETE FROM embedded_report");
    }
}
