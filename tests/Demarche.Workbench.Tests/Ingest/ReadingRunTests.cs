using System.Globalization;
using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;

namespace Demarche.Workbench.Tests.Ingest;

public sealed class ReadingRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReadingRun _run = new(new PageOptions(), new Reader());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Outcomes_come_in_the_order_of_the_input(int threads)
    {
        var paths = Enumerable.Range(0, 200).Select(number => Story(number.ToString("D3", CultureInfo.InvariantCulture))).ToList();

        var outcomes = _run.Read(new InputFinder(() => Stream.Null).Find(paths), PageFacts.None, threads, TestContext.Current.CancellationToken);

        outcomes.Select(outcome => outcome.Name).ShouldBe(paths);
    }

    [Fact]
    public void A_capture_keeps_the_name_of_the_file_and_not_its_folder()
    {
        var outcome = Read(Story("a")).Single();

        outcome.Findings!.Report.Captures.Single().Name.ShouldBe("a.txt");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told_and_the_rest_goes_on()
    {
        InputFile[] files = [new("gone.txt", () => throw new IOException("The disk is gone.")), new("b.txt", () => File.OpenRead(Story("b")))];

        var outcomes = _run.Read(files.Select(FoundInput.Of), PageFacts.None, threads: 2, TestContext.Current.CancellationToken).ToList();

        outcomes[0].Rejection!.Name.ShouldBe("gone.txt");
        outcomes[1].Findings.ShouldNotBeNull();
    }

    [Fact]
    public void A_fault_that_one_page_brings_to_light_is_told_and_the_rest_goes_on()
    {
        var outcomes = _run.ReadPages(
            new InputFinder(() => Stream.Null).Find([Story("a"), Story("b")]),
            PageFacts.None,
            threads: 2,
            report => report.Text.Contains("Story a", StringComparison.Ordinal) ? throw new InvalidOperationException("A list is empty.") : null,
            TestContext.Current.CancellationToken).ToList();

        outcomes[0].Rejection!.Code.ShouldBe("DEM308");
        outcomes[0].Rejection!.Message.ShouldContain("A list is empty");
        outcomes[0].Fault.ShouldBeOfType<InvalidOperationException>();
        outcomes[1].Report.ShouldNotBeNull();
    }

    [Fact]
    public void A_cancelled_run_ends_between_pages()
    {
        using var cancellation = new CancellationTokenSource();
        var outcomes = _run.Read(new InputFinder(() => Stream.Null).Find([Story("a"), Story("b")]), PageFacts.None, 1, cancellation.Token).GetEnumerator();
        outcomes.MoveNext().ShouldBeTrue();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => outcomes.MoveNext());
    }

    [Theory]
    [InlineData(3, 0, 0)]
    [InlineData(3, 1, 2)]
    [InlineData(0, 1, 1)]
    [InlineData(0, 0, 1)]
    public void The_exit_code_tells_whether_all_some_or_nothing_was_read(int read, int rejected, int code) =>
        ExitCode.Of(read, rejected).ShouldBe(code);

    private string Story(string name) =>
        _folder.Write(name + ".txt", $"Story {name}\n\nThe two delegations met on Monday for a first round of talks, the host government said in story {name}.\n");

    private List<ReadOutcome> Read(string path) =>
        [.. _run.Read(new InputFinder(() => Stream.Null).Find([path]), PageFacts.None, 2, TestContext.Current.CancellationToken)];
}
