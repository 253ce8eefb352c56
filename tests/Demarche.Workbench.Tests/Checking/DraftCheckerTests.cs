using Demarche.Reading;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Checking;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Tests.Questions;
using NodaTime;

namespace Demarche.Workbench.Tests.Checking;

public sealed class DraftCheckerTests : IDisposable
{
    private readonly NegotiationRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Theory]
    [InlineData("Ministers of Sweden and Denmark met in Malmo.", Verdict.Supported)]
    [InlineData("Ministers of Sweden and Denmark never met in Malmo.", Verdict.Contradicted)]
    [InlineData("Ministers of Sweden and Denmark met in Malmo, and five people were hurt.", Verdict.Contradicted)]
    [InlineData("Ministers of Sweden and Denmark met in Malmo, and two people were hurt.", Verdict.Supported)]
    [InlineData("Ministers of Sweden and Norway met in Malmo.", Verdict.NotFound)]
    [InlineData("Ministers of Sweden and Denmark might have met in Malmo.", Verdict.Supported)]
    [InlineData("Sweden signed a fishing protocol in Oslo.", Verdict.NotFound)]
    [InlineData("Nobody knows.", Verdict.NotFound)]
    public void A_sentence_is_supported_contradicted_or_not_found(string sentence, Verdict expected) =>
        Check(sentence).ShouldHaveSingleItem().Verdict.ShouldBe(expected);

    [Fact]
    public void What_is_told_in_two_ways_shows_both()
    {
        var sentence = Check("Sweden opposes the ferry treaty.").ShouldHaveSingleItem();

        sentence.Verdict.ShouldBe(Verdict.Supported);
        sentence.Supports.ShouldHaveSingleItem().Sentence.Outlet.ShouldBe("The Sound Post");
        sentence.Contradicts.ShouldHaveSingleItem().Sentence.Outlet.ShouldBe("The Strait Courier");
    }

    [Fact]
    public void A_retracted_report_supports_nothing()
    {
        var report = _record.Record.Read(RecordFilter.All).First().Report.Id;
        _record.Record.Decide([new Decision("Ana", Instant.FromUtc(2026, 3, 2, 8, 0), "withdrawn", DecisionKind.Reject, DecisionTarget.Of(report))]);

        Check("Ministers of Sweden and Denmark met in Malmo.").ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.NotFound);
    }

    [Fact]
    public void An_answer_gives_each_sentence_its_quotes_and_origins()
    {
        var answer = CheckAnswer.Of("draft.txt", [.. Check("Ministers of Sweden and Denmark met in Malmo. Sweden signed a fishing protocol in Oslo.")]);

        answer.Notices.ShouldHaveSingleItem().ShouldStartWith("Of 2 sentences 1 are supported, 0 contradicted, 1 not found");
        var lines = answer.Sections.ShouldHaveSingleItem().Lines;
        lines.Select(line => line.Head).ShouldBe(["supported", "not found"]);
        lines[0].Origins.ShouldBe(1);
        lines[0].Details.ShouldHaveSingleItem().Words.ShouldHaveSingleItem().Words.ShouldStartWith("Ministers of Sweden");
        AnswerText.OriginsOf(lines[1]).ShouldBe("");
    }

    private List<CheckedSentence> Check(string draft) =>
        [.. new DraftChecker(_record.Record, new Reader(), null).Check(draft, TestContext.Current.CancellationToken)];
}
