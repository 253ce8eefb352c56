using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Views;

/// <summary>Finds what stands behind findings: words, stage, rule or head, and confidence.</summary>
public static class Explainer
{
    /// <summary>Explains the findings with an id.</summary>
    /// <param name="findings">The findings of one or more reports.</param>
    /// <param name="id">An id as the findings and the brief give it; of a party, its mentions are explained.</param>
    /// <returns>One or more explanations in order of reports and text; none where no finding has the id.</returns>
    public static ImmutableArray<ExplainView> Explain(IEnumerable<ReportFindings> findings, string id) =>
        [.. BriefReading.Of([.. findings]).SelectMany(reading => Explain(reading, id))];

    private static IEnumerable<ExplainView> Explain(BriefReading reading, string id) =>
        All(reading.Findings)
            .Where(pair => Is(pair.Finding.Id.Value, id))
            .Select(pair => Of(reading, pair.Kind, pair.Finding))
            .Concat(reading.Findings.Parties
                .Where(party => Is(party.Id.Value, id))
                .SelectMany(party => party.Mentions.Select(mention => Of(reading, $"mention of {party.Name}", mention))))
            .Concat(reading.Findings.Times
                .Where(time => Is(IdOf(time), id))
                .Select(time => new ExplainView(IdOf(time), "time", reading.Header.ShortId, [reading.Quotes.At(time.Span)], "times", 0, time.Rule, time.Confidence)));

    private static ExplainView Of(BriefReading reading, string kind, Finding finding) => new(
        finding.Id.Value,
        kind,
        reading.Header.ShortId,
        [.. Spans(finding).Select(reading.Quotes.At)],
        finding.Origin.Stage,
        finding.Origin.Version,
        finding.Origin.Rule,
        finding.Confidence);

    private static IEnumerable<Demarche.Language.TextSpan> Spans(Finding finding) => finding is Statement statement
        ? [.. (statement.Source is { } source ? [source.Span] : (Demarche.Language.TextSpan[])[]), .. statement.Cue, .. statement.Content]
        : [finding.Evidence];

    private static IEnumerable<(string Kind, Finding Finding)> All(ReportFindings findings) =>
    [
        .. findings.Parties.SelectMany(party => party.Mentions).Select(mention => ("mention", (Finding)mention)),
        .. findings.Parties.SelectMany(party => party.Offices).Select(office => ("office", (Finding)office)),
        .. findings.Relations.Select(relation => ("relation", (Finding)relation)),
        .. findings.Initiatives.Select(initiative => ("initiative", (Finding)initiative)),
        .. findings.Initiatives.SelectMany(initiative => initiative.Mentions).Select(mention => ("mention of an initiative", (Finding)mention)),
        .. findings.Initiatives.SelectMany(initiative => initiative.StatusChanges).Select(change => ("status change", (Finding)change)),
        .. findings.Initiatives.SelectMany(initiative => initiative.Links).Select(link => ("link of initiatives", (Finding)link)),
        .. findings.Statements.Select(statement => ("statement", (Finding)statement)),
        .. findings.Positions.Select(position => ("position", (Finding)position)),
        .. findings.Events.Select(told => ("event", (Finding)told)),
        .. findings.Conditions.Select(condition => ("condition", (Finding)condition)),
        .. findings.Assessments.Select(assessment => ("assessment", (Finding)assessment)),
        .. findings.Actions.Select(action => ("action", (Finding)action)),
        .. findings.Effects.Select(effect => ("effect", (Finding)effect)),
        .. findings.Disagreements.Select(disagreement => ("disagreement", (Finding)disagreement)),
    ];

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string IdOf(TimeExpression time) => string.Create(CultureInfo.InvariantCulture, $"t{time.Span.Start}-{time.Span.End}");
}
