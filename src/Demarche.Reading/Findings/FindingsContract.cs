using Demarche.Language;

namespace Demarche.Reading.Findings;

/// <summary>What holds for the findings of any report: spans inside its text, evidence in every finding, ids unique, references that lead somewhere.</summary>
public static class FindingsContract
{
    /// <summary>What in some findings breaks the contract.</summary>
    /// <param name="findings">The findings.</param>
    /// <returns>One sentence a breach; none where all is well.</returns>
    public static IEnumerable<string> Breaches(ReportFindings findings)
    {
        var all = All(findings).ToList();
        var length = findings.Report.Text.Length;
        var breaches = all
            .Where(finding => !IsInside(finding.Evidence, length) || finding.Evidence.IsEmpty || finding.Confidence is not (>= 0 and <= 1) || finding.Origin.Rule.Length == 0)
            .Select(finding => $"{finding.Id}: evidence {finding.Evidence} of {length}, confidence {finding.Confidence}, rule '{finding.Origin.Rule}'")
            .Concat(Spans(findings).Where(span => !IsInside(span, length) || span.IsEmpty).Select(span => $"span {span} of {length}"))
            .Concat(all.Select(finding => finding.Id.Value).Concat(findings.Parties.Select(party => party.Id.Value)).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"id {group.Key} twice"));
        var parties = findings.Parties.Select(party => party.Id.Value).ToHashSet(StringComparer.Ordinal);
        var ids = all.Select(finding => finding.Id.Value).ToHashSet(StringComparer.Ordinal);
        return breaches
            .Concat(PartyReferences(findings).Where(id => !parties.Contains(id)).Select(id => $"party {id} is not there"))
            .Concat(FindingReferences(findings).Where(id => !ids.Contains(id) && !parties.Contains(id)).Select(id => $"finding {id} is not there"));
    }

    private static bool IsInside(TextSpan span, int length) => span.Start >= 0 && span.Start <= span.End && span.End <= length;

    private static IEnumerable<Finding> All(ReportFindings findings) =>
    [
        .. findings.Parties.SelectMany(party => party.Mentions),
        .. findings.Parties.SelectMany(party => party.Offices),
        .. findings.Relations,
        .. findings.Initiatives,
        .. findings.Initiatives.SelectMany(initiative => initiative.Mentions),
        .. findings.Initiatives.SelectMany(initiative => initiative.StatusChanges),
        .. findings.Initiatives.SelectMany(initiative => initiative.Links),
        .. findings.Statements,
        .. findings.Positions,
        .. findings.Events,
        .. findings.Conditions,
        .. findings.Assessments,
        .. findings.Actions,
        .. findings.Effects,
        .. findings.Disagreements,
    ];

    private static IEnumerable<TextSpan> Spans(ReportFindings findings) =>
    [
        .. findings.Statements.SelectMany(statement => statement.Cue.Concat(statement.Content)),
        .. findings.Statements.Where(statement => statement.Source is not null).Select(statement => statement.Source!.Value.Span),
        .. findings.Times.Select(time => time.Span),
        .. findings.Places.Select(place => place.Span),
        .. findings.Initiatives.SelectMany(initiative => initiative.Issues),
        .. findings.Conditions.SelectMany(condition => new[] { condition.If, condition.Then }),
        .. findings.Assessments.Select(assessment => assessment.Expression),
        .. findings.Assessments.Select(assessment => assessment.About).OfType<TextSpan>(),
        .. findings.Disagreements.Select(disagreement => disagreement.About),
    ];

    private static IEnumerable<string> PartyReferences(ReportFindings findings) =>
    [
        .. findings.Parties.SelectMany(party => party.Offices).Select(office => office.Of?.Value).OfType<string>(),
        .. findings.Relations.SelectMany(relation => new[] { relation.From.Value, relation.To?.Value }).OfType<string>(),
        .. findings.Initiatives.SelectMany(initiative => initiative.Sponsors.Concat(initiative.Participants).Concat(initiative.Excluded)).Select(party => party.Value),
        .. findings.Statements.SelectMany(statement => new[] { statement.Source?.Party?.Value, statement.Addressee?.Value, statement.Sourcing.Affiliation?.Value }).OfType<string>(),
        .. findings.Positions.Select(position => position.Party.Value),
        .. findings.Events.SelectMany(told => told.Source.Concat(told.Recipient)).Select(party => party.Value),
        .. findings.Conditions.Select(condition => condition.Party?.Value).OfType<string>(),
        .. findings.Assessments.Select(assessment => assessment.By?.Value).OfType<string>(),
        .. findings.Actions.SelectMany(action => new[] { action.Party.Value, action.Addressee?.Value }).OfType<string>(),
    ];

    private static IEnumerable<string> FindingReferences(ReportFindings findings) =>
    [
        .. findings.Positions.SelectMany(position => new[] { position.Initiative.Value, position.ToldBy?.Value }).OfType<string>(),
        .. findings.Initiatives.SelectMany(initiative => initiative.Links).Select(link => link.To.Value),
        .. findings.Events.Select(told => told.SaidBy?.Value).OfType<string>(),
        .. findings.Conditions.SelectMany(condition => new[] { condition.IfAction?.Value, condition.ThenAction?.Value }).OfType<string>(),
        .. findings.Actions.SelectMany(action => new[] { action.About?.Value, action.SaidBy?.Value, action.RespondsTo?.Value }).OfType<string>(),
        .. findings.Effects.SelectMany(effect => new[] { effect.Action.Value, effect.SaidBy?.Value, effect.On }).OfType<string>(),
        .. findings.Disagreements.SelectMany(disagreement => disagreement.Sides).SelectMany(side => side.Statements.Concat(side.Positions)).Select(id => id.Value),
    ];
}
