using Demarche.Language;
using Demarche.Language.Embeddings;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Meaning;

namespace Demarche.Record.Tests;

/// <content>Sentences as vectors.</content>
public abstract partial class RecordTests
{
    [Fact]
    public void Vectors_are_missing_until_they_are_kept()
    {
        using var record = RecordFixture.Open(NewLocation());
        List<ReportFindings> stories = [Fixture.Story(1, Early), Fixture.Story(2, Late)];
        record.Add(stories, Fixture.Reader, RecordFixture.Now);
        var meaning = record.Meaning;
        meaning.Version.ShouldBeNull();

        meaning.Missing("one", 10).Select(report => report.Id).ShouldBe(stories.Select(story => story.Report.Id));
        meaning.Keep("one", [Embedded(stories[0].Report, 1)]);

        meaning.Missing("one", 10).Select(report => report.Id).ShouldBe([stories[1].Report.Id]);
        meaning.Version.ShouldBe("one");
        meaning.Count().ShouldBe(new MeaningCounts(1, 2));
        var block = meaning.Blocks([]).ShouldHaveSingleItem();
        block.Vectors.ShouldBe(Embedded(stories[0].Report, 1).Vectors);
        var (number, place) = block.Member(1);
        place.ShouldBe(1);
        meaning.Resolve([number, 999])[number].Sentences.ShouldBe([new TextSpan(0, 5), new TextSpan(5, 9)]);
        meaning.NumbersOf([stories[0].Report.Id, stories[1].Report.Id]).ShouldBe([number]);
    }

    [Fact]
    public void Vectors_of_another_encoder_take_the_place_of_all()
    {
        using var record = RecordFixture.Open(NewLocation());
        List<ReportFindings> stories = [Fixture.Story(1, Early), Fixture.Story(2, Late)];
        record.Add(stories, Fixture.Reader, RecordFixture.Now);
        record.Meaning.Keep("one", [.. stories.Select(story => Embedded(story.Report, 1))]);

        record.Meaning.Keep("two", [Embedded(stories[1].Report, 2)]);

        record.Meaning.Version.ShouldBe("two");
        record.Meaning.Missing("two", 10).ShouldHaveSingleItem().Id.ShouldBe(stories[0].Report.Id);
        record.Meaning.Clear();
        record.Meaning.Version.ShouldBeNull();
    }

    [Fact]
    public void A_report_that_is_laid_out_anew_is_missing_again()
    {
        using var record = RecordFixture.Open(NewLocation());
        var story = Fixture.Findings("Talks end\n\nThey met on Monday in the old port.\n", Late);
        var text = story.Report.Text;
        var asOneBlock = new Report(text, [new Block(BlockRole.Paragraph, new TextSpan(0, text.Length - 1))], "en", [RecordFixture.Capture(Early, "Courier")]);
        record.Add([Fixture.Reader.Read(asOneBlock)], Fixture.Reader, RecordFixture.Now);
        record.Meaning.Keep("one", [Embedded(asOneBlock, 1)]);
        var number = record.Meaning.NumbersOf([story.Report.Id]).Single();

        record.Add([story], Fixture.Reader, RecordFixture.Now);

        record.Meaning.Missing("one", 10).ShouldHaveSingleItem().Blocks.ShouldBe(story.Report.Blocks);
        record.Meaning.Resolve([number]).ShouldBeEmpty();
        record.Meaning.Keep("one", [Embedded(story.Report, 2)]);
        record.Meaning.NumbersOf([story.Report.Id]).Single().ShouldBeGreaterThan(number);
    }

    [Fact]
    public void Many_vectors_stand_in_cells_and_each_is_found_again()
    {
        const int Reports = 6;
        const int SentencesEach = 10_000;
        using var record = RecordFixture.Open(NewLocation());
        var stories = Enumerable.Range(1, Reports).Select(number => Fixture.Story(number, Late)).ToList();
        record.Add(stories, Fixture.Reader, RecordFixture.Now);
        record.Meaning.Keep("one", [.. stories.Select((story, index) => Embedded(story.Report, index, SentencesEach))]);
        record.Meaning.Cells().ShouldBeEmpty();

        record.Meaning.Arrange(TestContext.Current.CancellationToken);

        var cells = record.Meaning.Cells();
        cells.Count.ShouldBe(CellRule.CellsFor(Reports * SentencesEach));
        var members = record.Meaning.Blocks([.. Enumerable.Range(0, cells.Count)]).SelectMany(block => Enumerable.Range(0, block.Count).Select(block.Member)).ToList();
        members.Count.ShouldBe(Reports * SentencesEach);
        members.Distinct().Count().ShouldBe(members.Count);
        var wanted = Embedded(stories[3].Report, 3, SentencesEach).Vectors.AsSpan(77 * VectorCode.Bytes, VectorCode.Bytes).ToArray();
        var nearest = new NearestVectors(wanted, 1);
        foreach (var block in record.Meaning.Blocks(CellMaker.Nearest(wanted, cells, 1)))
        {
            nearest.Look(block);
        }

        var (number, place, _) = nearest.Found().MaxBy(found => found.Similarity);
        place.ShouldBe(77);
        record.Meaning.Resolve([number])[number].Report.ShouldBe(stories[3].Report.Id);
    }

    [Fact]
    public void Vectors_go_with_a_copy_of_the_record()
    {
        using var record = Filled(NewLocation());
        record.Meaning.Keep("one", [.. record.Meaning.Missing("one", 3).Select(report => Embedded(report, 4))]);
        using var copy = Records.OpenForCopy(NewPath(), new RecordOptions(), Clock);

        record.CopyTo(copy, TestContext.Current.CancellationToken);

        copy.Meaning.Count().ShouldBe(record.Meaning.Count());
        copy.Meaning.Blocks([]).Select(block => Convert.ToHexString(block.Vectors)).ShouldBe(record.Meaning.Blocks([]).Select(block => Convert.ToHexString(block.Vectors)));
    }

    private static EmbeddedReport Embedded(Report report, int seed, int sentences = 2)
    {
        var random = new Random(seed);
        var vectors = new byte[sentences * VectorCode.Bytes];
        for (var index = 0; index < sentences; index++)
        {
            var vector = new float[SentenceEmbedder.Size];
            for (var at = 0; at < vector.Length; at++)
            {
                vector[at] = random.NextSingle() - 0.5f;
            }

            VectorCode.Write(vector, vectors.AsSpan(index * VectorCode.Bytes));
        }

        return new EmbeddedReport(report.Id, [.. Enumerable.Range(0, sentences).Select(index => index is 0 ? new TextSpan(0, 5) : new TextSpan(5, 9))], vectors);
    }
}
