using Demarche.Reading.Pages;
using Demarche.Reading.Tests.Pages.Inputs;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Demarche.Reading.Tests.Pages.Pdf;

public sealed class PdfStoryReaderTests
{
    [Fact]
    public void Paragraphs_are_rebuilt_and_hyphens_mended()
    {
        var report = Read(Pdf(
            ["Envoys meet in Oslo over border"],
            ["The envoys of Norland and Sudmark met in Oslo on Monday for negoti-", "ations on the border, and agreed to meet again in the autumn, the", "Norwegian foreign ministry said."],
            ["Nobody expects a treaty this year, and the Franco-", "German plan has few friends left in either of the two capitals."]));
        report.Blocks.Select(block => report.Text[block.Span.Start..block.Span.End]).ShouldBe(
        [
            "Envoys meet in Oslo over border",
            "The envoys of Norland and Sudmark met in Oslo on Monday for negotiations on the border, and agreed to meet again in the autumn, the Norwegian foreign ministry said.",
            "Nobody expects a treaty this year, and the Franco-German plan has few friends left in either of the two capitals.",
        ]);
        report.Blocks[0].Role.ShouldBe(BlockRole.Headline);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_paragraphs_go_on_over_the_page()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        string[] starts = ["The first round was held in the spring and ended without a text or a", "date, and the second, in the summer, was broken off after one day by the", "host, who said that nobody had come to listen to anybody else at all."];
        for (var number = 1; number <= starts.Length; number++)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Ministry of Foreign Affairs - Weekly bulletin", 8, new PdfPoint(60, 820), font);
            page.AddText(starts[number - 1], 11, new PdfPoint(60, 740), font);
            page.AddText(FormattableString.Invariant($"Page {number} of 3"), 8, new PdfPoint(280, 20), font);
        }

        var report = Read(builder.Build());
        report.Text.ShouldBe(string.Join(' ', starts));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        string[] left = ["The envoys of Norland and Sudmark", "met in Oslo on Monday and spoke", "for two hours about the border and", "the crossing at Vask, their hosts said."];
        string[] right = ["Nobody expects a treaty this year,", "and few expect a second round, but", "both delegations have booked their", "rooms for another week in the city."];
        for (var index = 0; index < left.Length; index++)
        {
            page.AddText(left[index], 10, new PdfPoint(60, 700 - (index * 13)), font);
            page.AddText(right[index], 10, new PdfPoint(320, 700 - (index * 13)), font);
        }

        var report = Read(builder.Build());
        report.Blocks.Select(block => report.Text[block.Span.Start..block.Span.End]).ShouldBe([string.Join(' ', left), string.Join(' ', right)]);
    }

    [Fact]
    public void A_file_without_words_is_rejected()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4);
        InputRun.Refusal("a.pdf", builder.Build()).ShouldBe("DEM009");
    }

    [Fact]
    public void A_damaged_file_is_rejected() => InputRun.Refusal("a.pdf", "%PDF-1.7\nnothing of the kind"u8.ToArray()).ShouldBe("DEM010");

    [Fact]
    public void An_encrypted_file_is_rejected()
    {
        // A trailer that names a security handler with a password nobody gave.
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>",
            $"<</Filter/Standard/V 1/R 2/O<{new string('1', 64)}>/U<{new string('2', 64)}>/P -4>>",
        ];
        var pdf = "%PDF-1.4\n";
        var table = "xref\n0 4\n0000000000 65535 f \n";
        for (var index = 0; index < objects.Length; index++)
        {
            table += FormattableString.Invariant($"{pdf.Length:D10} 00000 n \n");
            pdf += FormattableString.Invariant($"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var id = new string('3', 32);
        pdf = FormattableString.Invariant($"{pdf}{table}trailer\n<</Root 1 0 R/Encrypt 3 0 R/ID[<{id}><{id}>]/Size 4>>\nstartxref\n{pdf.Length}\n%%EOF\n");
        InputRun.Refusal("a.pdf", System.Text.Encoding.Latin1.GetBytes(pdf)).ShouldBe("DEM008");
    }

    private static Report Read(byte[] pdf) => InputRun.Read(InputRun.Split("a.pdf", pdf).ShouldHaveSingleItem()).Report.ShouldNotBeNull();

    private static byte[] Pdf(params string[][] paragraphs)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        var y = 780d;
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in paragraph)
            {
                page.AddText(line, 11, new PdfPoint(60, y), font);
                y -= 14;
            }

            y -= 22;
        }

        return builder.Build();
    }
}
