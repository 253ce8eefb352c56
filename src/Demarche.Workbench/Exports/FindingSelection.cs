using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;

namespace Demarche.Workbench.Exports;

/// <summary>Chooses the findings of a report that an export is asked for, with those they refer to.</summary>
internal sealed class FindingSelection
{
    private readonly ExportSource _source;
    private readonly double _least;

    // Null where any passes.
    private readonly HashSet<string>? _parties;
    private readonly HashSet<string>? _initiatives;

    internal FindingSelection(ExportSource source)
    {
        (_source, _least) = (source, source.Options.MinConfidence);
        _parties = source.Options.Party is { } party ? [.. source.Merged.Parties.All.Where(candidate => Is(candidate, party)).Select(candidate => candidate.Id)] : null;
        _initiatives = source.Options.Initiative is { } words
            ? [.. source.Merged.Record.Initiatives.Where(candidate => Is(candidate.Id, candidate.Names.Select(name => name.Name), words)).Select(candidate => candidate.Id)]
            : null;
    }

    /// <summary>What is asked for by a name that nothing has, or null.</summary>
    internal string? Missing => _parties?.Count is 0 ? "party" : _initiatives?.Count is 0 ? "initiative" : null;

    /// <summary>The report with the findings that pass; null where it has none to do with what is asked for.</summary>
    internal ReportFindings? Select(ReportFindings findings)
    {
        var report = new SelectedReport(findings, _source, _parties, _initiatives, _least);
        return report.IsEmpty ? null : report.Findings;
    }

    /// <summary>References to everything in a report that merging knows: parties, initiatives, steps, positions, events and statements.</summary>
    internal static IEnumerable<FindingReference> References(ReportFindings findings) =>
        findings.Parties.Select(party => new FindingId(party.Id.Value))
            .Concat(findings.Initiatives.Select(initiative => initiative.Id))
            .Concat(findings.Initiatives.SelectMany(initiative => initiative.StatusChanges.Select(change => change.Id)))
            .Concat(findings.Positions.Select(position => position.Id))
            .Concat(findings.Events.Select(told => told.Id))
            .Concat(findings.Statements.Select(statement => statement.Id))
            .Concat(findings.Disagreements.Select(disagreement => disagreement.Id))
            .Select(id => new FindingReference(findings.Report.Id, id));

    private static bool Is(MergedParty party, string asked) =>
        Is(party.Id, party.Names.Select(name => name.Name).Append(party.Name), asked)
        || string.Equals(party.Code, asked, StringComparison.OrdinalIgnoreCase)
        || string.Equals(party.Iso, asked, StringComparison.OrdinalIgnoreCase)
        || string.Equals(party.GazetteerId, asked, StringComparison.Ordinal);

    private static bool Is(string id, IEnumerable<string> names, string asked) =>
        string.Equals(id, asked, StringComparison.Ordinal) || names.Any(name => NameKey.Holds(name, asked));
}
