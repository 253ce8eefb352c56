using System.Security.Cryptography;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Adding;
using Demarche.Record.Reports;

namespace Demarche.Record.Checking;

/// <summary>One report as it is stored, with all that proves it.</summary>
internal sealed record StoredProof
{
    public required long Id { get; init; }

    public required string Report { get; init; }

    public required string Text { get; init; }

    public required string Language { get; init; }

    public string? Published { get; init; }

    public string? Anchor { get; init; }

    public required string Layout { get; init; }

    public required long Statements { get; init; }

    public required byte[] Findings { get; init; }

    public required byte[] FindingsHash { get; init; }

    public required byte[] EvidenceHash { get; init; }

    internal IReadOnlyList<CaptureRow> Captures { get; init; } = [];

    internal IReadOnlyList<PartyRow> Parties { get; init; } = [];

    /// <summary>What is not as it must be.</summary>
    internal IEnumerable<string> Breaches()
    {
        if (!string.Equals(ReportId.Of(Text).Value, Report, StringComparison.Ordinal))
        {
            yield return "its text is not the text of its hash";
        }

        foreach (var breach in Captures.Count is 0 ? ["it has no capture"] : CaptureBreaches())
        {
            yield return breach;
        }

        if (Json() is not { } json || !SHA256.HashData(json).AsSpan().SequenceEqual(FindingsHash))
        {
            yield return "its findings are not those of their hash";
            yield break;
        }

        if (!(Record.Adding.EvidenceHash.Of(Text, json) ?? []).AsSpan().SequenceEqual(EvidenceHash))
        {
            yield return "a piece of evidence is not the words it was read from";
        }

        foreach (var breach in FindingBreaches(json))
        {
            yield return breach;
        }
    }

    private IEnumerable<string> CaptureBreaches()
    {
        var layout = Reports.Layout.Best(Captures.Select(capture => capture.ToLayout()));
        if (!string.Equals(layout.Hash, Layout, StringComparison.Ordinal) || !string.Equals(layout.Language, Language, StringComparison.Ordinal))
        {
            yield return "it was read with other blocks than its captures show";
        }

        var day = Captures.Select(capture => capture.Published).Where(published => published is not null).Min(StringComparer.Ordinal);
        if (!string.Equals(day, Anchor, StringComparison.Ordinal) || !string.Equals(day, Published, StringComparison.Ordinal))
        {
            yield return "it was read with another day than its captures state";
        }

        foreach (var block in layout.Parse().Where(block => block.Span.End > Text.Length || block.Span.Start > block.Span.End))
        {
            yield return $"block {block.Span} is not within its text";
        }
    }

    private IEnumerable<string> FindingBreaches(byte[] json)
    {
        var layout = Reports.Layout.Best(Captures.Select(capture => capture.ToLayout()));
        var findings = FindingsJson.ReadLists(new Report(Text, layout.Parse(), layout.Language, [.. Captures.Select(capture => capture.ToCapture())]), json);
        foreach (var breach in FindingsContract.Breaches(findings))
        {
            yield return breach;
        }

        var wanted = findings.Parties.Select(party => (party.Id.Value, party.Name, NameKey.Of(party.Name), party.GazetteerId));
        if (findings.Statements.Length != Statements || !wanted.SequenceEqual(Parties.Select(row => (row.Id, row.Name, row.NameKey, row.GazetteerId))))
        {
            yield return "its rows are not those of its findings";
        }
    }

    private byte[]? Json()
    {
        try
        {
            return FindingsPack.Unpack(Findings);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
