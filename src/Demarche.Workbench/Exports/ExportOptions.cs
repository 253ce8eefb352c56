using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using NodaTime;

namespace Demarche.Workbench.Exports;

/// <summary>What to export of a record; what is left out does not filter.</summary>
public sealed record ExportOptions
{
    /// <summary>Everything, with the publishers' words.</summary>
    public static ExportOptions All { get; } = new();

    /// <summary>The first day of publication; reports without a known day are left out where it is set.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>A party: its merged id, its name, some whole words of a name, or its CAMEO or ISO code. Case and accents of names do not count.</summary>
    public string? Party { get; init; }

    /// <summary>An initiative: its merged id, its name, or some whole words of a name.</summary>
    public string? Initiative { get; init; }

    /// <summary>The least confidence of a finding, from 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether texts, headlines and quoted words stay out: ids, hashes and offsets are given instead.</summary>
    public bool IsWithoutText { get; init; }

    /// <summary>What people decided about merging.</summary>
    public DecidedMerges Merges { get; init; } = DecidedMerges.None;

    /// <summary>The origins of reports that copy others or are copied, where a record knows them; null to compare the reports for it.</summary>
    public IReadOnlyDictionary<ReportId, ReportId>? Origins { get; init; }

    /// <summary>Whether single findings may be left out of a report.</summary>
    internal bool SelectsFindings => Party is not null || Initiative is not null || MinConfidence > 0;
}
