using Dapper;
using Demarche.Reading.Pages;
using Demarche.Record.Origins;
using Demarche.Record.Tables;

namespace Demarche.Record.Databases;

/// <content>Keeps in tables what origins are found by.</content>
internal abstract partial class DatabaseRecord
{
    private const int FingerprintsAtOnce = 10_000;

    private sealed class OriginTables(DatabaseRecord record) : IOriginStore
    {
        private readonly HeldFingerprints _held = new();
        private readonly List<object?[]> _newReports = [];
        private readonly List<object?[]> _newFingerprints = [];
        private readonly List<object?[]> _newOutlets = [];

        /// <summary>Reads what the record holds of fingerprints, so that they are not asked for one report at a time.</summary>
        internal void Remember(IEnumerable<long> fingerprints)
        {
            foreach (var part in _held.Unknown(fingerprints).Chunk(FingerprintsAtOnce))
            {
                _held.Know(part, CommonAmong(part), HoldersAmong(part));
            }
        }

        /// <summary>Writes what was added and forgets what was read: what others write meanwhile is not known.</summary>
        internal void Forget()
        {
            Flush();
            _held.Clear();
        }

        /// <inheritdoc/>
        public IReadOnlySet<long> CommonOf(IReadOnlyCollection<long> fingerprints)
        {
            Remember(fingerprints);
            return _held.CommonOf(fingerprints);
        }

        /// <inheritdoc/>
        public void Add(OriginKey report, long sketch, IReadOnlyCollection<long> fingerprints)
        {
            Remember(fingerprints);
            _held.Add(report.Number, sketch, fingerprints);
            _newReports.Add([report.Number, sketch, report.Number]);
            _newFingerprints.AddRange(fingerprints.Select(fingerprint => new object?[] { fingerprint, report.Number }));
        }

        /// <inheritdoc/>
        public void Remove(long report)
        {
            Forget();
            var fingerprints = CopyText.Of(TextOf(report), Rule).Fingerprints.ToList();
            if (fingerprints.Count > 0)
            {
                record.Connection.Execute($"DELETE FROM fingerprint WHERE fingerprint {record.AnyOf("fingerprints")} AND report = @report", new { fingerprints, report });
            }

            record.Connection.Execute("DELETE FROM compared_outlet WHERE report = @report", new { report });
            record.Connection.Execute("DELETE FROM compared_report WHERE report = @report", new { report });
        }

        /// <inheritdoc/>
        public bool AddOutlets(long report, IReadOnlyCollection<string> outlets)
        {
            if (_held.IsNew(report))
            {
                _held.AddOutlets(report, outlets);
                _newOutlets.AddRange(outlets.Select(outlet => new object?[] { report, outlet }));
                return outlets.Count > 0;
            }

            Forget();
            return record.Connection.Execute(
                "INSERT INTO compared_outlet (report, outlet) VALUES (@report, @outlet) ON CONFLICT DO NOTHING",
                outlets.Select(outlet => new { report, outlet = record.Stored(outlet) })) > 0;
        }

        /// <inheritdoc/>
        public IReadOnlyList<FingerprintHolder> HoldersOf(IReadOnlyCollection<long> fingerprints)
        {
            Remember(fingerprints);
            return _held.HoldersOf(fingerprints);
        }

        /// <inheritdoc/>
        public void MakeCommon(IReadOnlyCollection<long> fingerprints)
        {
            _held.MakeCommon(fingerprints);
            record.Insert(RecordTables.CommonFingerprint, fingerprints.Select(fingerprint => new object?[] { fingerprint }));
        }

        /// <inheritdoc/>
        public void MakeRare(IReadOnlyCollection<long> fingerprints)
        {
            Forget();
            if (fingerprints.Count > 0)
            {
                record.Connection.Execute($"DELETE FROM common_fingerprint WHERE fingerprint {record.AnyOf("fingerprints")}", new { fingerprints = fingerprints.ToList() });
            }
        }

        /// <inheritdoc/>
        public string TextOf(long report) => ComparedWords.Of(record.Composed(report));

        /// <inheritdoc/>
        public void Link(long one, long other, CopyShare share)
        {
            Flush();
            record.Connection.Execute(
                """
                INSERT INTO copy_link (report, other, shared, least) VALUES (@report, @other, @shared, @least)
                ON CONFLICT (report, other) DO UPDATE SET shared = excluded.shared, least = excluded.least
                """,
                new { report = Math.Min(one, other), other = Math.Max(one, other), shared = (long)share.Shared, least = (long)share.Least });
        }

        /// <inheritdoc/>
        public void Unlink(long one, long other)
        {
            Flush();
            record.Connection.Execute("DELETE FROM copy_link WHERE report = @report AND other = @other", new { report = Math.Min(one, other), other = Math.Max(one, other) });
        }

        /// <inheritdoc/>
        public IReadOnlyList<(long One, long Other)> LinksAmong(IReadOnlyCollection<long> reports)
        {
            Flush();
            return reports.Count is 0
            ? []
            : record.Connection.Query<(long, long)>(
                $"SELECT report, other FROM copy_link WHERE report {record.AnyOf("reports")} AND other {record.AnyOf("reports")} ORDER BY report, other",
                new { reports = reports.ToList() }).AsList();
        }

        /// <inheritdoc/>
        public IReadOnlyList<OriginKey> MembersOf(IReadOnlyCollection<long> reports)
        {
            Flush();
            var query = $"""
                SELECT c.report, r.hash
                FROM compared_report AS c
                JOIN report AS r ON r.id = c.report
                WHERE c.origin IN (SELECT origin FROM compared_report WHERE report {record.AnyOf("reports")})
                """;
            return reports.Count is 0
                ? []
                : record.Connection.Query<(long Number, string Hash)>(query, new { reports = reports.ToList() })
                    .Select(row => new OriginKey(row.Number, new ReportId(row.Hash)))
                    .ToList();
        }

        /// <inheritdoc/>
        public void SetOrigin(IReadOnlyList<OriginKey> reports)
        {
            Flush();
            record.Connection.Execute(
                $"UPDATE compared_report SET origin = @origin WHERE report {record.AnyOf("numbers")}",
                new { origin = reports[0].Number, numbers = reports.Select(report => report.Number).ToList() });
        }

        private IEnumerable<long> CommonAmong(long[] fingerprints) =>
            record.Connection.Query<long>($"SELECT fingerprint FROM common_fingerprint WHERE fingerprint {record.AnyOfMany("many")}", new { many = record.Many(fingerprints) });

        private IEnumerable<FingerprintHolder> HoldersAmong(long[] fingerprints)
        {
            var query = $"""
                SELECT f.fingerprint AS Fingerprint, f.report AS Report, c.sketch AS Sketch, o.outlet AS Outlet
                FROM fingerprint AS f
                JOIN compared_report AS c ON c.report = f.report
                LEFT JOIN compared_outlet AS o ON o.report = f.report
                WHERE f.fingerprint {record.AnyOfMany("many")}
                """;
            return record.Connection.Query<(long, long, long, string?)>(query, new { many = record.Many(fingerprints) })
                .Select(row => new FingerprintHolder(row.Item1, row.Item2, row.Item3, row.Item4));
        }

        private void Flush()
        {
            if (_newReports.Count > 0)
            {
                record.Insert(RecordTables.ComparedReport, _newReports);
                record.Insert(RecordTables.ComparedOutlet, _newOutlets);

                // In the order of the table, so that neighbours are written together.
                record.Insert(RecordTables.Fingerprint, _newFingerprints.OrderBy(row => (long)row[0]!));
                _newReports.Clear();
                _newOutlets.Clear();
                _newFingerprints.Clear();
            }
        }
    }
}
