using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using NodaTime;

namespace Demarche.Record.Tests.Decisions;

public sealed class DecisionJsonTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 12, 0);
    private static readonly FindingReference Finding = new(ReportId.Of("x"), new FindingId("s1-5"));
    private static readonly MergedReference Merged = new(MergedKind.Initiative, "i-1", [Finding, Finding with { Finding = new FindingId("i7-9") }]);

    public static TheoryData<string> Kinds => [.. Enum.GetNames<DecisionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_decision_is_written_and_read_without_loss(string kind)
    {
        var decision = Example(Enum.Parse<DecisionKind>(kind));
        var line = DecisionJson.Write(decision);
        var read = DecisionJson.Read(line);
        read.ShouldBe(decision);
        DecisionJson.Write(read).ShouldBe(line);
    }

    [Fact]
    public void The_id_is_made_of_what_the_decision_says()
    {
        Example(DecisionKind.Accept).Id.ShouldBe(Example(DecisionKind.Accept).Id);
        Example(DecisionKind.Accept).Id.ShouldNotBe(Example(DecisionKind.Reject).Id);
        Example(DecisionKind.Accept).Id.Value.ShouldMatch("^d[0-9a-f]{32}$");
    }

    [Fact]
    public void White_space_in_a_finding_does_not_make_another_decision()
    {
        var spaced = new Decision("Ana", At, "clear", DecisionKind.Accept, DecisionTarget.Of(Finding), new DecisionDetail { Part = FindingKind.Statement, Before = "{ \"id\" : \"s1-5\" }" });
        spaced.ShouldBe(Example(DecisionKind.Accept));
    }

    [Fact]
    public void A_decision_that_was_altered_is_refused()
    {
        var line = DecisionJson.Write(Example(DecisionKind.Accept)).Replace("\"Ana\"", "\"Eve\"", StringComparison.Ordinal);
        Should.Throw<RecordException>(() => DecisionJson.Read(line)).Code.ShouldBe("DEM254");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"by\":\"Ana\",\"at\":\"yesterday\",\"kind\":\"accept\",\"finding\":\"a#b\"}")]
    [InlineData("{\"by\":\"Ana\",\"at\":\"2026-03-01T12:00:00Z\",\"kind\":\"like\",\"finding\":\"a#b\"}")]
    [InlineData("{\"by\":\"Ana\",\"at\":\"2026-03-01T12:00:00Z\",\"kind\":\"accept\",\"finding\":\"b\"}")]
    [InlineData("{\"by\":3}")]
    public void What_is_no_decision_is_one_plain_sentence(string line) =>
        Should.Throw<RecordException>(() => DecisionJson.Read(line)).Code.ShouldBe("DEM253");

    [Fact]
    public void A_split_names_some_members_and_not_all() =>
        Should.Throw<RecordException>(() => new Decision("Ana", At, "", DecisionKind.Split, DecisionTarget.Of(Merged), new DecisionDetail { Apart = Merged.Members }))
            .Code.ShouldBe("DEM251");

    [Fact]
    public void Somebody_decides() =>
        Should.Throw<RecordException>(() => new Decision(" ", At, "", DecisionKind.Accept, DecisionTarget.Of(ReportId.Of("x")))).Code.ShouldBe("DEM250");

    private static Decision Example(DecisionKind kind) => kind switch
    {
        DecisionKind.Accept or DecisionKind.Reject => Make(kind, DecisionTarget.Of(Finding), new() { Part = FindingKind.Statement, Before = "{\"id\":\"s1-5\"}" }),
        DecisionKind.Correct => Make(kind, DecisionTarget.Of(Finding), new() { Part = FindingKind.Statement, Before = "{\"id\":\"s1-5\",\"confidence\":0.50}", After = "{\"id\":\"é\"}" }),
        DecisionKind.Add => Make(kind, DecisionTarget.Of(Finding), new() { Part = FindingKind.Mention, After = "{\"id\":\"m1-5\"}", Words = "said \"so\"", Within = "p1-5" }),
        DecisionKind.Merge => Make(kind, DecisionTarget.Of(Merged), new() { With = Merged }),
        DecisionKind.Split => Make(kind, DecisionTarget.Of(Merged), new() { Apart = [Finding] }),
        DecisionKind.Rename or DecisionKind.Tag => Make(kind, DecisionTarget.Of(Merged), new() { Text = "Oslo track" }),
        DecisionKind.Comment => Make(kind, DecisionTarget.Of(ReportId.Of("x")), new() { Text = "See the annex" }),
        DecisionKind.Settle => Make(kind, DecisionTarget.Of(new DecisionId("d1")), new() { Stands = false }),
        DecisionKind.Undo => Make(kind, DecisionTarget.Of(new DecisionId("d1")), new()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Decision Make(DecisionKind kind, DecisionTarget target, DecisionDetail detail) => new("Ana", At, "clear", kind, target, detail);
}
