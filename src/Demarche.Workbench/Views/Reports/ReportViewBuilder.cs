using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Reports;

/// <summary>Puts what was read from a report, and what people decided about it, beside its story.</summary>
public static class ReportViewBuilder
{
    // Keys of findings that hold words which play a role.
    private static readonly string[] RoleKeys = ["source", "cue", "content", "if", "then", "expression", "about", "place"];

    /// <summary>Finds a report and makes its view.</summary>
    /// <param name="record">The record.</param>
    /// <param name="digits">The first digits of the report's hash.</param>
    /// <returns>The view; null where no report of the record begins so, or more than one does.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ReportView? Find(IRecord record, string digits) =>
        digits.Length > 0 && record.ReportsStarting(digits) is [var only] && record.Find(only) is { } read ? Build(DecisionReplay.Apply(read, record.Decisions())) : null;

    /// <summary>Makes the view of a report.</summary>
    /// <param name="decided">The report as decided so far.</param>
    /// <returns>The view.</returns>
    public static ReportView Build(DecidedReport decided)
    {
        var report = decided.Read.Report;
        var findings = FindingsOf(decided);
        return new ReportView(report.Id, TitleOf(report))
        {
            Outlet = report.Outlet,
            Url = report.Url,
            Published = report.Published,
            Language = report.Language,
            Captures = [.. report.Captures.Select(capture => capture.Name).Where(name => name.Length > 0)],
            Findings = findings,
            Blocks = [.. BlocksOf(report, findings)],
            Names = [.. NamesOf(decided)],
            IsRetracted = decided.IsRetracted,
            Standing = [.. decided.Statuses.Where(status => status.State is DecisionState.InForce or DecisionState.InConflict).Select(status => status.Decision)],
        };
    }

    private static ImmutableArray<ReportFinding> FindingsOf(DecidedReport decided)
    {
        var phrases = new FindingPhrases(decided.Findings);
        var standing = JudgeableFinding.Of(decided).Select(finding => Of(decided, finding, phrases));
        var rejected = decided.Decided.Values.Where(finding => finding.State is FindingState.Rejected).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var asRead = rejected.Count is 0 ? [] : RejectedOf(decided, rejected);
        return
        [
            .. standing.Concat(asRead)
                .OrderBy(finding => finding.Words.Span.Start)
                .ThenByDescending(finding => finding.Words.Span.End)
                .ThenBy(finding => finding.Part)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ReportFinding> RejectedOf(DecidedReport decided, HashSet<string> rejected)
    {
        var phrases = new FindingPhrases(decided.Read);
        return JudgeableFinding.Of(decided with { Findings = decided.Read }).Where(finding => rejected.Contains(finding.Id)).Select(finding => Of(decided, finding, phrases));
    }

    private static ReportFinding Of(DecidedReport decided, JudgeableFinding finding, FindingPhrases phrases)
    {
        var report = decided.Read.Report;
        var judged = decided.Decided.GetValueOrDefault(finding.Id);
        var content = JsonNode.Parse(finding.Content)!.AsObject();
        return new ReportFinding(finding.Id, finding.Part, MarkOf(finding.Part), phrases.Of(finding), Cite(report, finding.Evidence))
        {
            Roles = [.. RolesOf(content, report.Text)],
            Confidence = judged?.State is FindingState.Added ? null : judged?.Confidence ?? finding.Confidence,
            Origin = OriginOf(content),
            State = judged?.State,
            Decisions = judged is null ? [] : [.. judged.Decisions.Select(decision => new FindingDecision(decision.Id, decision.By, decision.Kind, decision.Why))],
            Resting = finding.Resting,
            Content = finding.Content,
        };
    }

    private static CitedWords Cite(Report report, TextSpan span) =>
        new(span.In(report.Text).ToString(), report.Id.Value, span, report.Title, report.Outlet, report.Published, report.Url);

    private static string OriginOf(JsonObject content)
    {
        var origin = content["origin"] ?? content["mentions"]?[0]?["origin"];
        return origin is null ? "unknown" : string.Create(CultureInfo.InvariantCulture, $"{origin["stage"]} {origin["version"]}, {origin["rule"]}");
    }

    private static IEnumerable<FindingWords> RolesOf(JsonObject content, string text) => RoleKeys
        .SelectMany(key => content[key] switch
        {
            JsonArray many => many.Select(one => (Role: key, Place: one)),
            JsonObject one => [(key, one)],
            _ => [],
        })
        .Select(role => (role.Role, Span: SpanOf(role.Place as JsonObject, text.Length)))
        .Where(role => role.Span is not null)
        .Select(role => new FindingWords(role.Role, role.Span!.Value, role.Span.Value.In(text).ToString()))
        .OrderBy(words => words.Span.Start);

    private static TextSpan? SpanOf(JsonObject? place, int length) =>
        place?["start"]?.GetValue<int>() is { } start && place["end"]?.GetValue<int>() is { } end && start >= 0 && start < end && end <= length ? new TextSpan(start, end) : null;

    private static MarkKind MarkOf(FindingKind part) => part switch
    {
        FindingKind.Party or FindingKind.Mention or FindingKind.Office or FindingKind.Relation => MarkKind.Party,
        FindingKind.Initiative or FindingKind.InitiativeMention or FindingKind.StatusChange or FindingKind.InitiativeLink => MarkKind.Initiative,
        FindingKind.Statement => MarkKind.Statement,
        FindingKind.Position => MarkKind.Position,
        FindingKind.Event => MarkKind.Event,
        FindingKind.Condition => MarkKind.Condition,
        FindingKind.Assessment => MarkKind.Assessment,
        FindingKind.Action or FindingKind.Effect => MarkKind.Move,
        _ => MarkKind.Disagreement,
    };

    private static IEnumerable<StoryBlock> BlocksOf(Report report, ImmutableArray<ReportFinding> findings)
    {
        var marks = findings.Select((finding, index) => (Index: index, finding.Mark, finding.Words.Span)).ToList();
        var labels = new QuoteFinder(report, "");
        var reached = 0;
        foreach (var block in report.Blocks)
        {
            if (Outside(new TextSpan(reached, block.Span.Start)) is { } before)
            {
                yield return before;
            }

            yield return Of(block.Role, labels.At(block.Span).Place.Label, block.IsStory, block.Span);
            reached = Math.Max(reached, block.Span.End);
        }

        if (Outside(new TextSpan(reached, report.Text.Length)) is { } after)
        {
            yield return after;
        }

        StoryBlock? Outside(TextSpan span) => span.Trim(report.Text).IsEmpty ? null : Of(null, "outside", isStory: false, span);

        StoryBlock Of(BlockRole? role, string label, bool isStory, TextSpan span) =>
            new(role, label, isStory, span, MarkLanes.Cut(report.Text, span, [.. marks.Where(mark => mark.Span.Overlaps(span))]));
    }

    private static IEnumerable<NamedFinding> NamesOf(DecidedReport decided) =>
    [
        .. decided.Findings.Parties.Select(party => new NamedFinding(FindingKind.Party, party.Id.Value, party.Name)),
        .. decided.Findings.Initiatives.Select(initiative => new NamedFinding(FindingKind.Initiative, initiative.Id.Value, initiative.Name)),
        .. decided.Findings.Statements.Select(statement => new NamedFinding(FindingKind.Statement, statement.Id.Value, CitationText.OneLine(statement.Evidence.In(decided.Read.Report.Text).ToString()))),
    ];

    internal static string TitleOf(Report report) =>
        report.Title ?? (report.Blocks.FirstOrDefault(block => block.IsStory) is { Span.IsEmpty: false } first ? Shortened(first.Span.In(report.Text).ToString()) : "Report " + report.Id.Value[^8..]);

    private static string Shortened(string words)
    {
        const int Longest = 90;
        var line = CitationText.OneLine(words);
        return line.Length <= Longest ? line : line[..Longest] + " …";
    }
}
