using System.Text.Json.Nodes;
using CsCheck;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Testing;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Views.Reports;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Reports;

public sealed class ReportViewTests
{
    private static readonly ReportFindings Read = FullFindings.Make();
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    [Fact]
    public void Every_finding_stands_on_exactly_its_words()
    {
        var view = ReportViewBuilder.Build(Decided());
        view.Findings.Select(finding => finding.Part).Distinct().Count().ShouldBe(Enum.GetValues<FindingKind>().Length);
        view.Findings.ShouldAllBe(finding => finding.Words.Words == finding.Words.Span.In(Read.Report.Text).ToString());
        view.Findings.ShouldAllBe(finding => finding.Phrase.Length > 0 && finding.Origin.Length > 0 && finding.Confidence >= 0);
    }

    [Fact]
    public void Blocks_give_the_text_again_and_furniture_is_told_apart()
    {
        var view = ReportViewBuilder.Build(Decided());
        foreach (var block in view.Blocks)
        {
            string.Concat(block.Segments.Select(segment => segment.Text)).ShouldBe(block.Span.In(Read.Report.Text).ToString());
        }

        view.Blocks.Select(block => block.IsStory).ShouldAllBe(isStory => isStory);
    }

    [Fact]
    public void Marks_that_overlap_keep_lanes_of_their_own_and_the_same_along_their_words() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 30], Gen.Int[0, 8]).List[0, 25].Sample(places =>
        {
            var text = new string('x', 100);
            var findings = places.Select((place, index) => (Index: index, Kind: (MarkKind)place.Item3, Span: new TextSpan(place.Item1, place.Item1 + place.Item2))).ToList();
            var segments = MarkLanes.Cut(text, new TextSpan(5, 80), findings);
            string.Concat(segments.Select(segment => segment.Text)).Length.ShouldBe(75);
            foreach (var segment in segments)
            {
                segment.Marks.Select(mark => mark.Lane).ShouldBeUnique();
                var here = findings.Where(finding => finding.Span.Overlaps(segment.Span)).ToList();
                segment.Findings.Order().ShouldBe(here.Select(finding => finding.Index).Order());
                segment.Marks.Select(mark => mark.Kind).Order().ShouldBe(here.Select(finding => finding.Kind).Distinct().Order());
            }

            foreach (var finding in findings)
            {
                segments.Where(segment => segment.Findings.Contains(finding.Index))
                    .Select(segment => segment.Marks.Single(mark => mark.Kind == finding.Kind).Lane).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
            }
        });

    [Fact]
    public void What_was_rejected_stays_to_be_seen_with_who_rejected_it()
    {
        var decision = new DecisionWriter(Decided(), "Ana", Noon, "no such thing").Reject(Read.Statements[0].Id.Value);
        var rejected = ReportViewBuilder.Build(Decided(decision)).Findings.Single(finding => finding.Part is FindingKind.Statement && finding.Id == Read.Statements[0].Id.Value);
        rejected.IsRejected.ShouldBeTrue();
        rejected.Decisions.ShouldHaveSingleItem().By.ShouldBe("Ana");
    }

    [Fact]
    public void A_form_corrects_who_says_it_and_leaves_the_rest()
    {
        var view = ReportViewBuilder.Build(Decided());
        var statement = view.Findings.First(finding => finding.Part is FindingKind.Statement);
        var before = JsonNode.Parse(statement.Content)!["source"]!["party"]!.ToString();
        var other = Read.Parties.First(party => party.Id.Value != before).Id.Value;
        var changes = CorrectionForm.ChangesOf(statement.Part, statement.Content, new Dictionary<string, string> { ["source.party"] = other }, statement.Words.Span);
        changes.Select(change => change.Key).ShouldBe(["source"]);
        var decision = new DecisionWriter(Decided(), "Ana", Noon, "").Correct(statement.Id, changes);
        ReportViewBuilder.Build(Decided(decision)).Findings.Single(finding => finding.Id == statement.Id && finding.Part == statement.Part).State.ShouldBe(FindingState.Corrected);
    }

    [Theory]
    [InlineData(FindingKind.Party)]
    [InlineData(FindingKind.Mention)]
    [InlineData(FindingKind.Initiative)]
    [InlineData(FindingKind.Statement)]
    [InlineData(FindingKind.Position)]
    [InlineData(FindingKind.Event)]
    public void What_a_person_adds_by_selecting_words_is_a_finding_of_the_report(FindingKind part)
    {
        var span = new TextSpan(7, 18);
        var names = ReportViewBuilder.Build(Decided()).Names;
        var values = CorrectionForm.FieldsOf(part, "{}", names).ToDictionary(field => field.Key, field => field.Choices.FirstOrDefault(choice => choice.Value.Length > 0)?.Value ?? "a name");
        var within = part is FindingKind.Mention ? Read.Parties[0].Id.Value : null;
        var decision = new DecisionWriter(Decided(), "Ana", Noon, "").Add(part, span, CorrectionForm.ContentOf(part, values, span), within);
        var added = ReportViewBuilder.Build(Decided(decision)).Findings.Single(finding => finding.State is FindingState.Added && finding.Part == part);
        added.Confidence.ShouldBeNull();
        added.Words.Span.ShouldBe(span);
    }

    private static DecidedReport Decided(params Decision[] decisions) => DecisionReplay.Apply(Read, new DecisionLog(decisions));
}
