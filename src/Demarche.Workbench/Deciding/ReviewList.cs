using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Record;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Deciding;

/// <summary>Puts findings in the order in which a person's time is spent best on them: accusations first, then by what is at stake, the most first.</summary>
public static class ReviewList
{
    /// <summary>Makes the queue.</summary>
    /// <param name="reports">The reports as decided so far; what was retracted is passed over.</param>
    /// <param name="options">What is to be reviewed.</param>
    /// <returns>The findings, in order; the same reports give the same order.</returns>
    public static ImmutableArray<ReviewItem> Build(IEnumerable<DecidedReport> reports, ReviewOptions options) =>
    [
        .. reports
            .Where(report => !report.IsRetracted)
            .SelectMany(report => Items(report, options))
            .OrderByDescending(item => item.IsAccusation)
            .ThenByDescending(item => item.Stake)
            .ThenBy(item => item.Report.Value, StringComparer.Ordinal)
            .ThenBy(item => item.Finding.Evidence.Start)
            .ThenBy(item => item.Finding.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<ReviewItem> Items(DecidedReport report, ReviewOptions options)
    {
        var findings = JudgeableFinding.Of(report).Where(finding => IsAsked(finding, report, options)).ToList();
        if (findings.Count is 0)
        {
            return [];
        }

        var phrases = new FindingPhrases(report.Findings);
        var accusing = Accusing(report).ToHashSet(StringComparer.Ordinal);
        return findings
            .Select(finding => new ReviewItem(report.Read.Report.Id, finding, phrases.Of(finding), phrases.Quotes.At(finding.Evidence), phrases.Quotes.Around(finding.Evidence))
            {
                IsAccusation = accusing.Contains(finding.Id),
                Decided = report.Decided.GetValueOrDefault(finding.Id),
            })
            .Where(item => options.Party is not { } party || NameKey.Holds(item.Phrase, party) || NameKey.Holds(item.Words.Text, party));
    }

    private static bool IsAsked(JudgeableFinding finding, DecidedReport report, ReviewOptions options)
    {
        var decided = report.Decided.GetValueOrDefault(finding.Id);
        var isOwn = decided?.Decisions.Any(decision => string.Equals(decision.By, options.By, StringComparison.Ordinal)) is true;
        return (options.Kinds.IsEmpty ? finding.Part is not (FindingKind.Mention or FindingKind.InitiativeMention) : options.Kinds.Contains(finding.Part))
            && !(finding.Confidence >= options.Below)
            && (options.Reopens || !isOwn)
            && !(options.LeavesAgreedOut && decided is { State: not FindingState.Disputed } && !(options.Reopens && isOwn));
    }

    private static IEnumerable<string> Accusing(DecidedReport report) =>
        report.Findings.Events.Where(told => IsCharge(told.Type)).Select(told => told.Id.Value)
            .Concat(report.Findings.Actions.Where(action => IsCharge(action.Type)).Select(action => action.Id.Value));

    private static bool IsCharge(PloverType type) => type is PloverType.Accuse or PloverType.Assault or PloverType.Coerce;
}
