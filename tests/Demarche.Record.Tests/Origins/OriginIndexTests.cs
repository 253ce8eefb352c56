using Demarche.Reading.Pages;
using Demarche.Record.Origins;

namespace Demarche.Record.Tests.Origins;

public sealed class OriginIndexTests
{
    [Fact]
    public void A_copy_with_another_headline_fewer_paragraphs_and_in_another_order_is_of_one_origin()
    {
        var original = InventedProse.Paragraphs(1, 8);
        string[] copy = ["Another headline altogether", original[6], original[1], original[3], original[0]];

        OriginsOf(string.Join("\n\n", original), string.Join("\n\n", copy), InventedProse.Text(2, 8)).ShouldBe([2, 1], ignoreOrder: true);
    }

    [Fact]
    public void A_part_of_a_report_within_another_report_is_linked_with_its_share()
    {
        var original = InventedProse.Paragraphs(1, 8);
        var index = new OriginIndex(new CopyRule());
        Add(index, string.Join("\n\n", original));
        Add(index, string.Join("\n\n", [.. InventedProse.Paragraphs(2, 6), .. original[..4], .. InventedProse.Paragraphs(3, 4)]));

        index.Links.ShouldHaveSingleItem().Share.Share.ShouldBe(0.5, 0.05);
    }

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"", "\"")]
    [InlineData("«", "»")]
    public void Reports_that_quote_one_speech_are_not_copies(string open, string close)
    {
        var speech = InventedProse.Paragraphs(1, 6).ConvertAll(paragraph => open + paragraph + close + " the minister told us.");
        var (one, other) = (InventedProse.Paragraphs(2, 4), InventedProse.Paragraphs(3, 4));

        OriginsOf(string.Join("\n\n", [.. one, .. speech]), string.Join("\n\n", [.. speech, .. other])).ShouldBe([1, 1]);
    }

    [Fact]
    public void A_copy_whose_quotations_were_replaced_is_of_one_origin()
    {
        var story = InventedProse.Paragraphs(1, 8);
        string With(int speech) => string.Join("\n\n", story.Zip(InventedProse.Paragraphs(speech, 8), (own, quoted) => $"{own} “{quoted}” he said."));

        OriginsOf(With(2), With(3)).ShouldBe([2]);
    }

    [Fact]
    public void A_footer_that_many_reports_of_an_outlet_carry_makes_no_copies()
    {
        var footer = InventedProse.Text(1, 2);
        var index = new OriginIndex(new CopyRule());
        for (var story = 0; story < 12; story++)
        {
            Add(index, InventedProse.Text(100 + story, 3) + "\n\n" + footer, "Herald");
        }

        index.Links.ShouldBeEmpty();
        index.Origins.Count().ShouldBe(12);
    }

    [Fact]
    public void A_copy_is_found_among_reports_that_carry_a_footer()
    {
        var footer = InventedProse.Text(1, 2);
        var index = new OriginIndex(new CopyRule());
        for (var story = 0; story < 12; story++)
        {
            Add(index, InventedProse.Text(100 + story, 3) + "\n\n" + footer, "Herald");
        }

        Add(index, "Another headline\n\n" + InventedProse.Text(105, 3), "Tribune");

        index.Origins.Count(origin => origin.Reports.Length is 2).ShouldBe(1);
    }

    [Fact]
    public void An_agency_text_that_forty_outlets_carry_with_footers_of_their_own_is_one_origin()
    {
        var agency = InventedProse.Paragraphs(1, 8);
        var index = new OriginIndex(new CopyRule());
        for (var outlet = 0; outlet < 40; outlet++)
        {
            var text = string.Join("\n\n", [.. InventedProse.Paragraphs(200 + outlet, 1), .. agency[..(5 + (outlet % 4))], .. InventedProse.Paragraphs(300 + outlet, 2)]);
            Add(index, text, $"Outlet {outlet}");
        }

        index.Origins.ShouldHaveSingleItem().Reports.Length.ShouldBe(40);
    }

    [Fact]
    public void Letter_case_accents_and_kinds_of_quotation_marks_do_not_count()
    {
        var text = InventedProse.Text(1, 5).Replace("vo", "vö", StringComparison.Ordinal) + "\n\n“Yes,” she said.";

        OriginsOf(text, text.ToUpperInvariant().Replace('Ö', 'O').Replace('“', '"').Replace('”', '"')).ShouldBe([2]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("“”\n\"")]
    [InlineData("\ud800 \udc00 \ud800\ud800")]
    [InlineData("1 of 2 2 of 2 9 of 2 10 of 99999999999999999999")]
    public void Text_without_words_of_its_own_is_alone(string text) => OriginsOf(text, text + " ", InventedProse.Text(1, 3)).ShouldBe([1, 1, 1]);

    private static List<int> OriginsOf(params IEnumerable<string> texts)
    {
        var index = new OriginIndex(new CopyRule());
        foreach (var text in texts)
        {
            Add(index, text);
        }

        return [.. index.Origins.Select(origin => origin.Reports.Length)];
    }

    private static void Add(OriginIndex index, string text, params string[] outlets) => index.Add(ReportId.Of(text), text, outlets);
}
