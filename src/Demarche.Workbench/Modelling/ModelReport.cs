using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Record.Merging;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Modelling;

/// <summary>One report of the material.</summary>
/// <param name="Findings">What was read from it, as decided.</param>
/// <param name="Origin">The id of its origin: the same for reports that copy each other.</param>
public sealed record ModelReport(ReportFindings Findings, string Origin)
{
    private readonly Dictionary<PartyId, Party> _parties = Findings.Parties.ToDictionary(party => party.Id);
    private readonly Dictionary<FindingId, Statement> _statements = Findings.Statements.ToDictionary(statement => statement.Id);

    /// <summary>A party of the report, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The party.</returns>
    public Party? Party(PartyId? id) => id is { } known ? _parties.GetValueOrDefault(known) : null;

    /// <summary>A statement of the report, or null.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The statement.</returns>
    public Statement? Statement(FindingId? id) => id is { } known ? _statements.GetValueOrDefault(known) : null;

    /// <summary>Names a finding of the report.</summary>
    /// <param name="finding">Its id.</param>
    /// <returns>The reference.</returns>
    public FindingReference At(FindingId finding) => new(Findings.Report.Id, finding);

    /// <summary>Words of the report with all that a citation needs.</summary>
    /// <param name="span">Where they stand.</param>
    /// <returns>The words.</returns>
    public CitedWords Cite(TextSpan span)
    {
        var report = Findings.Report;
        return new CitedWords(span.In(report.Text).ToString(), report.Id.Value, span, report.Title, report.Outlet, report.Published, report.Url);
    }
}
