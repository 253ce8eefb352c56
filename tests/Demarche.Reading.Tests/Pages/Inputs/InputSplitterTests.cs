using System.Text;
using Demarche.Reading.Pages;

namespace Demarche.Reading.Tests.Pages.Inputs;

public sealed class InputSplitterTests
{
    private const string Html = "<!DOCTYPE html><html><head><title>T</title></head><body><p>Text.</p></body></html>";

    [Theory]
    [InlineData("a.txt", InputRun.Story, PageFormat.Text)]
    [InlineData("a.md", InputRun.Story, PageFormat.Text)]
    [InlineData("standard input", InputRun.Story, PageFormat.Text)]
    [InlineData("standard input", Html, PageFormat.Html)]
    [InlineData("standard input", "\ufeff \n<HTML><body><p>Text.</p></body></HTML>", PageFormat.Html)]
    [InlineData("a.html", Html, PageFormat.Html)]
    [InlineData("a.htm", "<p>Text.", PageFormat.Html)]
    [InlineData("a.txt", Html, PageFormat.Html)]
    [InlineData("a.html", "Only words.", PageFormat.Text)]
    [InlineData("standard input", "%PDF-1.7 ...", PageFormat.Pdf)]
    [InlineData("standard input", "{ not really json", PageFormat.Text)]
    [InlineData("standard input", "Note: this is a text.\nIt goes on.", PageFormat.Text)]
    public void The_format_is_told_from_content_and_name(string name, string content, PageFormat expected) =>
        InputRun.Split(name, content).ShouldHaveSingleItem().Page.ShouldNotBeNull().Format.ShouldBe(expected);

    [Theory]
    [InlineData("a.html.gz", PageFormat.Html)]
    [InlineData("a.html", PageFormat.Html)]
    [InlineData("standard input", PageFormat.Html)]
    public void A_packed_page_is_unpacked(string name, PageFormat expected)
    {
        var page = InputRun.Split(name, InputRun.Gzip(Encoding.UTF8.GetBytes(Html))).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        page.Format.ShouldBe(expected);
        Encoding.UTF8.GetString(page.Content.Span).ShouldBe(Html);
    }

    [Fact]
    public void What_is_said_from_outside_stays_with_the_page()
    {
        var facts = new PageFacts { Outlet = "The Lantern", Url = "https://lantern.example/1" };
        InputRun.Split("a.txt", InputRun.Story, facts: facts).ShouldHaveSingleItem().Page.ShouldNotBeNull().Facts.ShouldBe(facts);
    }

    [Fact]
    public void An_empty_file_is_rejected() => InputRun.Refusal("a.txt", []).ShouldBe("DEM002");

    [Fact]
    public void A_file_of_white_space_is_rejected() => InputRun.Refusal("a.txt", " \r\n \t "u8.ToArray()).ShouldBe("DEM002");

    [Fact]
    public void A_picture_is_rejected_as_such()
    {
        var rejection = InputRun.Split("a.txt", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).ShouldHaveSingleItem().Rejection.ShouldNotBeNull();
        (rejection.Name, rejection.Code).ShouldBe(("a.txt", "DEM003"));
        rejection.Message.ShouldContain("a picture");
    }

    [Fact]
    public void A_text_full_of_zeros_is_rejected() => InputRun.Refusal("a.txt", new byte[4000]).ShouldBe("DEM003");

    [Fact]
    public void A_cut_off_package_is_rejected()
    {
        var packed = InputRun.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(number => $"Line {number}. "))));
        InputRun.Refusal("a.txt.gz", packed[..(packed.Length / 2)]).ShouldBe("DEM006");
    }

    [Fact]
    public void A_package_that_unpacks_without_end_is_stopped()
    {
        var packed = InputRun.Gzip(new byte[4 << 20]);
        var text = InputRun.Gzip(Encoding.ASCII.GetBytes(new string('a', 4 << 20)));
        InputRun.Refusal("a.txt.gz", packed, new PageOptions { MaximumPageBytes = 1 << 20 }).ShouldBe("DEM003");
        InputRun.Refusal("a.txt.gz", text, new PageOptions { MaximumPageBytes = 1 << 20 }).ShouldBe("DEM001");
        InputRun.Refusal("a.txt.gz", text, new PageOptions { MaximumUnpackedBytes = 1 << 20 }).ShouldBe("DEM007");
    }

    [Fact]
    public void A_package_in_a_package_in_a_package_is_rejected() =>
        InputRun.Refusal("a.gz", InputRun.Gzip(InputRun.Gzip(InputRun.Gzip("text"u8.ToArray())))).ShouldBe("DEM003");

    [Fact]
    public void A_huge_file_is_rejected_without_being_read()
    {
        using var huge = new HugeStream(200L << 20);
        var item = new InputSplitter(new PageOptions()).Split(new InputFile("huge.txt", () => huge), PageFacts.None).ToList().ShouldHaveSingleItem();
        item.Rejection.ShouldNotBeNull().Code.ShouldBe("DEM001");
        item.Rejection!.Message.ShouldContain("32 MB");
        huge.Given.ShouldBeLessThan(1 << 16);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_rejected()
    {
        var items = new InputSplitter(new PageOptions()).Split(new InputFile("gone.txt", () => throw new FileNotFoundException("No such file.")), PageFacts.None);
        items.ToList().ShouldHaveSingleItem().Rejection.ShouldNotBeNull().Code.ShouldBe("DEM005");
    }
}
