using System.Security.Cryptography;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Record.Adding;

/// <summary>A reading as the tables take it. Making one is pure work on one report, so many are made at a time.</summary>
internal sealed record StoredReading
{
    /// <summary>The row of the reading table.</summary>
    internal required object?[] Reading { get; init; }

    /// <summary>The rows of the party table.</summary>
    internal required IReadOnlyList<object?[]> Parties { get; init; }

    /// <summary>Makes it.</summary>
    /// <param name="change">A report that needs a reading.</param>
    /// <param name="reader">Reads it where it came without findings.</param>
    internal static StoredReading Of(ReportChange change, Reader reader)
    {
        var findings = change.Findings(reader);
        return new StoredReading
        {
            Reading = RowOf(change, findings),
            Parties = [.. findings.Parties.Select((party, number) => RowOf(change.Id, number, party))],
        };
    }

    private static object?[] RowOf(ReportChange change, ReportFindings findings)
    {
        var (key, json) = (change.Key!, FindingsPack.Write(findings));
        return
        [
            change.Id,
            key.Anchor,
            key.Layout,
            key.Reader,
            (long)findings.Statements.Length,
            FindingsPack.Pack(json),
            SHA256.HashData(json),
            EvidenceHash.Of(change.Report.Text, json) ?? throw new InvalidOperationException($"A finding of {change.Report.Id} has evidence outside its text."),
        ];
    }

    private static object?[] RowOf(long report, int number, Party party) =>
        [report, (long)number, party.Id.Value, party.Name, NameKey.Of(party.Name), EnumNames.NameOf(party.Kind), party.Code, party.Iso, party.GazetteerId];
}
