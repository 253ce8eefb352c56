using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>Takes from reports what merging has to know of their initiatives.</summary>
/// <param name="naming">Tells which words of a description tell it from others.</param>
public sealed class InitiativeProfiles(InitiativeNaming naming)
{
    /// <summary>The initiatives of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>A profile of each, in the report's order.</returns>
    public ImmutableArray<InitiativeProfile> Of(ReportContext report) =>
        [.. report.Findings.Initiatives.Select(initiative => Of(report, initiative))];

    private InitiativeProfile Of(ReportContext report, Initiative initiative) =>
        new(report.At(initiative.Id), initiative.Name, initiative.Kind, TermsOf(report, initiative))
        {
            Day = report.Findings.Report.Published,
            Year = initiative.Year,
            Origin = report.Origin,
            Sponsors = Ids(report, initiative.Sponsors),
            Participants = Ids(report, initiative.Participants),
            Excluded = Ids(report, initiative.Excluded),
            Status = initiative.Status,
            Steps = StepsOf(report, initiative),
            Links = [.. initiative.Links.Select(link => (link.Kind, report.At(link.To)))],
        };

    private ImmutableArray<string> TermsOf(ReportContext report, Initiative initiative)
    {
        var terms = new SortedSet<string>(StringComparer.Ordinal);
        var named = MentionsIn(report, initiative.Evidence).ToList();
        terms.UnionWith(named.Select(mention => report.SideOf(mention.Party.Id)));
        terms.UnionWith(naming.Identifying(report.Findings.Report.Text, initiative.Evidence)
            .Where(word => !named.Exists(mention => mention.Span.Start < word.Span.End && word.Span.Start < mention.Span.End))
            .Select(word => word.Word));

        // "The French initiative" and "the initiative that France put forward" are one.
        terms.UnionWith(initiative.Sponsors.Select(report.SideOf));
        return [.. terms];
    }

    private static IEnumerable<(Party Party, TextSpan Span)> MentionsIn(ReportContext report, TextSpan description) =>
        report.Findings.Parties.SelectMany(party => party.Mentions
            .Where(mention => mention.Form is MentionForm.Name && description.Start <= mention.Evidence.Start && mention.Evidence.End <= description.End)
            .Select(mention => (party, mention.Evidence)));

    private static ImmutableArray<string> Ids(ReportContext report, ImmutableArray<PartyId> parties) =>
        [.. parties.Select(report.IdOf).Distinct(StringComparer.Ordinal)];

    // What the report leaves it at comes last; a step that tells the same stands for it.
    private static ImmutableArray<StatusStep> StepsOf(ReportContext report, Initiative initiative)
    {
        var published = report.Findings.Report.Published;
        var steps = initiative.StatusChanges
            .Select(change => new StatusStep(change.Status, change.When?.From ?? published, change.When?.From is not null, report.At(change.Id), change.Evidence, report.Origin))
            .ToList();
        if (initiative.Status is { } status && !steps.Exists(step => step.Status == status))
        {
            steps.Add(new StatusStep(status, published, false, report.At(initiative.Id), initiative.Evidence, report.Origin));
        }

        return [.. steps];
    }
}
