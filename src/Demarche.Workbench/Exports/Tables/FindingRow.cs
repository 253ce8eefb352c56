using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>A finding of a report, as a row is made of it.</summary>
/// <typeparam name="T">The finding, with what belongs to it.</typeparam>
/// <param name="Source">Gives the merged ids.</param>
/// <param name="Findings">The report with its findings.</param>
/// <param name="Value">The finding.</param>
internal readonly record struct FindingRow<T>(ExportSource Source, ReportFindings Findings, T Value)
{
    /// <summary>The party that the finding is a part of, or null.</summary>
    internal PartyId? Owner { get; init; }

    internal ReportId Report => Findings.Report.Id;

    /// <summary>The merged id of a party of the report.</summary>
    internal string? Id(PartyId? party) => Source.PartyIdOf(Report, party);

    /// <summary>The merged id of an initiative of the report.</summary>
    internal string? Id(FindingId? initiative) => Source.InitiativeIdOf(Report, initiative);

    /// <summary>Merged ids of parties of the report, with spaces between them.</summary>
    internal string Ids(IEnumerable<PartyId> parties)
    {
        var row = this;
        return string.Join(' ', parties.Select(party => row.Id(party)).OfType<string>());
    }

    /// <summary>The words of a span; "" where there is none.</summary>
    internal string Words(TextSpan? span) => span is { } known ? ExportText.Words(Findings.Report, known) : "";

    /// <summary>The words of several spans.</summary>
    internal string Words(IEnumerable<TextSpan> spans)
    {
        var row = this;
        return string.Join(" … ", spans.Select(span => row.Words(span)));
    }
}
