using Demarche.Language;
using Demarche.Reading.Positions;
using NodaTime;

namespace Demarche.Record.Merging.Positions;

/// <summary>What merging has to know of a position in one report.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Evidence">The words it rests on, in the report's text.</param>
/// <param name="Party">The party's merged id.</param>
/// <param name="Initiative">The initiative's merged id.</param>
/// <param name="Stance">For or against.</param>
public sealed record PositionTelling(FindingReference Reference, TextSpan Evidence, string Party, string Initiative, Stance Stance)
{
    /// <summary>The day it is held, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Whether it hangs on a condition.</summary>
    public required bool IsConditional { get; init; }

    /// <summary>Whether the party, or somebody who speaks for it, says or does it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether a statement tells it; else the outlet does so in its own voice.</summary>
    public required bool IsSaid { get; init; }

    /// <summary>The merged id of whoever tells it, or null.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The report's origin.</summary>
    public required string Origin { get; init; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Takes the positions of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="initiatives">The merged id of an initiative of a report.</param>
    /// <returns>The tellings, in the report's order.</returns>
    public static IEnumerable<PositionTelling> Of(ReportContext report, Func<FindingReference, string> initiatives)
    {
        var statements = report.Findings.Statements.ToDictionary(statement => statement.Id);
        foreach (var position in report.Findings.Positions)
        {
            var speaker = position.ToldBy is { } id && statements.TryGetValue(id, out var statement) ? statement.Source?.Party : null;
            yield return new PositionTelling(
                report.At(position.Id),
                position.Evidence,
                report.IdOf(position.Party),
                initiatives(report.At(position.Initiative)),
                position.Stance)
            {
                Day = TimexDay.Of(position.AsOf) ?? report.Findings.Report.Published,
                IsConditional = position.Conditional,
                IsOwn = position.Own,
                IsSaid = position.ToldBy is not null,
                ToldBy = !position.Own && speaker is { } party ? report.IdOf(party) : null,
                Origin = report.Origin,
                Confidence = position.Confidence,
            };
        }
    }
}
