using Demarche.Reading.Pages;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>What a decision is about: exactly one of a finding, something merged, a report, and an earlier decision.</summary>
public sealed record DecisionTarget
{
    private DecisionTarget()
    {
    }

    /// <summary>The finding, or null. A report's party stands in the place of a finding.</summary>
    public FindingReference? Finding { get; private init; }

    /// <summary>The merged party, initiative or event, or null.</summary>
    public MergedReference? Merged { get; private init; }

    /// <summary>The report as a whole, or null.</summary>
    public ReportId? Report { get; private init; }

    /// <summary>The earlier decision, or null.</summary>
    public DecisionId? Entry { get; private init; }

    /// <summary>A finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The target.</returns>
    public static DecisionTarget Of(FindingReference finding) => new() { Finding = finding };

    /// <summary>Something merged.</summary>
    /// <param name="merged">The party, initiative or event.</param>
    /// <returns>The target.</returns>
    public static DecisionTarget Of(MergedReference merged) => new() { Merged = merged };

    /// <summary>A report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The target.</returns>
    public static DecisionTarget Of(ReportId report) => new() { Report = report };

    /// <summary>An earlier decision.</summary>
    /// <param name="entry">Its id.</param>
    /// <returns>The target.</returns>
    public static DecisionTarget Of(DecisionId entry) => new() { Entry = entry };

    /// <inheritdoc/>
    public override string ToString() => Finding?.ToString() ?? Merged?.Id ?? Report?.Value ?? Entry?.Value ?? "";
}
