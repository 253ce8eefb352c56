using System.Collections.Immutable;
using Demarche.Reading.Pages;
using Demarche.Record.Origins;
using Demarche.Record.Tests.Origins;

namespace Demarche.Record.Tests;

/// <content>Copies and origins.</content>
public abstract partial class RecordTests
{
    [Fact]
    public void A_report_and_its_copy_with_fewer_paragraphs_are_of_one_origin()
    {
        var paragraphs = InventedProse.Paragraphs(1, 8);
        var (original, copy) = (string.Join("\n\n", paragraphs), string.Join("\n\n", ["Another headline", .. paragraphs[..5]]));
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Findings(original, Early), Fixture.Findings(InventedProse.Text(2, 8), Early)], Fixture.Reader, RecordFixture.Now);
        record.Add([Fixture.Findings(copy, Late, "Courier")], Fixture.Reader, RecordFixture.Now);

        record.Origins().Select(origin => origin.Reports.Length).ShouldBe([1, 2], ignoreOrder: true);
        record.CopiesOf(ReportId.Of(copy)).ShouldHaveSingleItem().Share.Share.ShouldBeGreaterThan(0.75);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 7)]
    public void Origins_do_not_depend_on_order_and_batches(int seed, int size)
    {
        var sightings = OriginOrderTests.Sightings.Where(sighting => sighting.Outlet is not null).Take(30).ToArray();
        new Random(seed).Shuffle(sightings);
        using var record = RecordFixture.Open(NewLocation());
        foreach (var batch in sightings.Chunk(size))
        {
            record.Add(batch.Select(sighting => Fixture.Findings(sighting.Text, Early, sighting.Outlet!)), Fixture.Reader, RecordFixture.Now);
        }

        ShouldBeAsFoundAfresh(record);
    }

    [Fact]
    public void A_report_that_comes_again_with_other_blocks_is_compared_again()
    {
        var (story, box) = (InventedProse.Text(1, 4), InventedProse.Text(2, 6));
        var text = story + "\n\n" + box;
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Findings(text, Early), Fixture.Findings(box, Early), Fixture.Findings(story, Early)], Fixture.Reader, RecordFixture.Now);
        ImmutableArray<Block> blocks =
        [
            new Block(BlockRole.Paragraph, new(0, story.Length)),
            new Block(BlockRole.Caption, new(story.Length + 2, text.Length)),
        ];
        record.Add([Fixture.Reader.Read(new Report(text, blocks, "en", [RecordFixture.Capture(Early)]))], Fixture.Reader, RecordFixture.Now);

        ShouldBeAsFoundAfresh(record);
        record.CopiesOf(ReportId.Of(box)).ShouldBeEmpty();
        record.CopiesOf(ReportId.Of(story)).ShouldNotBeEmpty();
    }

    private static void ShouldBeAsFoundAfresh(IRecord record)
    {
        var index = new OriginIndex(new CopyRule());
        foreach (var report in record.Read(RecordFilter.All).Select(findings => findings.Report))
        {
            index.Add(report.Id, ComparedWords.Of(report), ComparedWords.OutletsOf(report));
        }

        record.Origins().Select(origin => string.Join(' ', origin.Reports)).ShouldBe(index.Origins.Select(origin => string.Join(' ', origin.Reports)));
        index.Origins.SelectMany(origin => origin.Reports).SelectMany(record.CopiesOf).Distinct().ShouldBe(index.Links, ignoreOrder: true);
    }
}
