using Dapper;
using Demarche.Reading.Pages;
using Demarche.Record.Checking;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Databases;

/// <content>Tells and proves what the record holds.</content>
internal abstract partial class DatabaseRecord
{
    /// <summary>The schema of the record.</summary>
    protected abstract long Schema { get; }

    /// <summary>What keeps the record, with its version.</summary>
    protected abstract string Kind { get; }

    /// <summary>How many bytes it takes on disk.</summary>
    protected abstract long Bytes();

    /// <summary>What the database itself finds wrong.</summary>
    protected abstract IEnumerable<string> Faults();

    /// <inheritdoc/>
    public abstract void Compact();

    /// <inheritdoc/>
    public RecordInfo Info()
    {
        const string Query = """
            SELECT (SELECT CAST(coalesce(sum(octet_length(text)), 0) AS bigint) FROM report) AS TextBytes,
                   (SELECT min(published) FROM report) AS FirstDay,
                   (SELECT max(published) FROM report) AS LastDay,
                   (SELECT count(DISTINCT reader) FROM reading) AS Readers
            """;
        return Guard(() =>
        {
            using var snapshot = BeginReading();
            var row = Connection.QuerySingle<InfoRow>(Query, transaction: snapshot);
            return new RecordInfo(Location, Kind, Schema, Count(), row.TextBytes, Bytes(), DayOf(row.FirstDay), DayOf(row.LastDay), (int)row.Readers);
        });
    }

    /// <inheritdoc/>
    public IEnumerable<RecordBreach> Check() =>
        Guard(Faults()).Select(fault => new RecordBreach(null, fault)).Concat(Guard(CheckReports())).Concat(Guard(CheckDecisions())).Concat(Guard(CheckFrozen())).Concat(Guard(CheckModelEntries()));

    private IEnumerable<RecordBreach> CheckReports()
    {
        const string Ids = "SELECT id FROM report ORDER BY hash";
        const string WithoutReading = "SELECT hash FROM report WHERE id NOT IN (SELECT report FROM reading)";

        using var snapshot = BeginReading();
        foreach (var hash in Connection.Query<string>(WithoutReading, transaction: snapshot))
        {
            yield return new RecordBreach(new ReportId(hash), "it was never read");
        }

        foreach (var hash in Connection.Query<string>($"SELECT hash FROM report WHERE id NOT IN ({IndexedReports})", transaction: snapshot))
        {
            yield return new RecordBreach(new ReportId(hash), "its words are not in the word index");
        }

        foreach (var ids in Connection.Query<long>(Ids, transaction: snapshot).Chunk(ReadingsAtOnce))
        {
            foreach (var (report, breach) in FetchProofs(ids).AsParallel().AsOrdered().SelectMany(proof => proof.Breaches().Select(what => (proof.Report, what))))
            {
                yield return new RecordBreach(new ReportId(report), breach);
            }
        }
    }

    private List<StoredProof> FetchProofs(long[] ids)
    {
        var query = $"""
            SELECT r.id AS Id, r.hash AS Report, r.text AS Text, r.language AS Language, r.published AS Published, g.anchor AS Anchor, g.layout AS Layout,
                   g.statements AS Statements, g.findings AS Findings, g.findings_hash AS FindingsHash, g.evidence_hash AS EvidenceHash
            FROM report AS r
            JOIN reading AS g ON g.report = r.id
            WHERE r.id {AnyOf("ids")}
            ORDER BY r.hash
            """;
        var parties = $"""
            SELECT report AS Report, id AS Id, name AS Name, name_key AS NameKey, gazetteer_id AS GazetteerId
            FROM party
            WHERE report {AnyOf("ids")}
            ORDER BY report, number
            """;
        var captures = CapturesOf([.. ids]);
        var rows = Connection.Query<PartyRow>(parties, new { ids }).ToLookup(row => row.Report);
        return [.. Connection.Query<StoredProof>(query, new { ids }).Select(proof => proof with
        {
            Text = Restored(proof.Text),
            Captures = [.. captures[proof.Id]],
            Parties = [.. rows[proof.Id].Select(row => row with { Name = Restored(row.Name) })],
        })];
    }

    private static LocalDate? DayOf(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    private sealed record InfoRow
    {
        public required long TextBytes { get; init; }

        public string? FirstDay { get; init; }

        public string? LastDay { get; init; }

        public required long Readers { get; init; }
    }
}
