using Demarche.Language.Embeddings;
using Demarche.Language.Model;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Meaning;
using Demarche.Workbench.Searching;

namespace Demarche.Workbench.Tests.Questions;

public sealed class FindByMeaningTests : IDisposable
{
    private readonly NegotiationRecord _record = new();
    private readonly SentenceEmbedder _embedder = ShippedModel.Embedder.LoadEmbedder();

    public void Dispose()
    {
        _embedder.Dispose();
        _record.Dispose();
    }

    [Fact]
    public void Sentences_are_found_by_meaning_without_a_word_in_common()
    {
        Embed(threads: 1);

        var hit = Find("cabinets of two Nordic countries held discussions").First();

        hit.Sentence.Words.ShouldBe("Ministers of Sweden and Denmark met in Malmo, and two people were hurt.");
        hit.Marks.WordRank.ShouldBeNull();
        hit.Marks.MeaningRank.ShouldBe(1);
        hit.Marks.Similarity.ShouldNotBeNull().ShouldBeInRange(0.3, 1);
    }

    [Fact]
    public void The_marks_of_words_and_of_meaning_are_kept_apart()
    {
        Embed(threads: 1);

        var hits = Find("treaty backs");

        hits[0].Sentence.Outlet.ShouldBe("The Strait Courier");
        hits[0].Marks.ShouldSatisfyAllConditions(
            marks => marks.Matched.ShouldBe(2),
            marks => marks.WordRank.ShouldBe(1),
            marks => marks.MeaningRank.ShouldNotBeNull());
        hits.ShouldContain(hit => hit.Marks.WordRank == null && hit.Marks.MeaningRank != null);
        hits.ShouldBe(hits.OrderByDescending(hit => hit.Marks.Fused));
    }

    [Fact]
    public void Fields_hold_for_what_is_found_by_meaning_too()
    {
        Embed(threads: 1);

        Find("cabinets of two Nordic countries held discussions to:2024-10-10").ShouldAllBe(hit => hit.Sentence.Outlet == "The Sound Post");
        Find("agreement on boats party:Atlantis").ShouldBeEmpty();
    }

    [Fact]
    public void A_report_that_was_retracted_is_not_found_by_meaning()
    {
        Embed(threads: 1);
        var report = _record.Record.Read(RecordFilter.All).First().Report.Id;

        _record.Record.Decide([new Decision("Ana", NodaTime.Instant.FromUtc(2026, 3, 2, 8, 0), "withdrawn", DecisionKind.Reject, DecisionTarget.Of(report))]);

        Find("cabinets of two Nordic countries held discussions").ShouldAllBe(hit => hit.Sentence.Report != report.Value);
    }

    [Fact]
    public void Vectors_do_not_depend_on_threads_and_are_made_once()
    {
        Embed(threads: 1).ShouldBe(new MeaningCounts(2, 3));
        var once = Vectors();
        _record.Record.Meaning.Clear();

        Embed(threads: 4);

        Vectors().ShouldBe(once);
        Embed(threads: 4).ShouldBe(default);
    }

    [Fact]
    public void Nothing_is_near_to_what_has_no_meaning()
    {
        Embed(threads: 1);

        Find("zxqv wvvk").ShouldBeEmpty();
    }

    private MeaningCounts Embed(int threads) =>
        new MeaningKeeper(_record.Record, _embedder).Embed(threads, cancellation: TestContext.Current.CancellationToken);

    private List<FindHit> Find(string typed) => [.. new SentenceFinder(_record.Record, _embedder).Find(FindQuery.Parse(typed), 10)];

    private List<string> Vectors() => [.. _record.Record.Meaning.Blocks([]).Select(block => Convert.ToHexString(block.Vectors))];
}
