using System.Text;
using CsCheck;
using Demarche.Reading.Pages;
using Demarche.Reading.Pages.Text;
using Demarche.Testing;

namespace Demarche.Reading.Tests.Pages.Text;

public sealed class TextStoryReaderTests
{
    public static TheoryData<string> Pastes =>
        [.. Directory.GetFiles(PasteFolder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string PasteFolder => Path.Combine(RepositoryRoot.Find(), "tests", "Demarche.Reading.Tests", "Pages", "Text", "Pastes");

    [Theory]
    [MemberData(nameof(Pastes))]
    public void Blocks_are_told_from_the_text(string paste)
    {
        var expected = MarkedPaste.Parse(File.ReadAllText(Path.Combine(PasteFolder, paste + ".txt")));
        var story = Read(expected.Text);
        MarkedPaste.Show(story.Text, story.Blocks).ShouldBe(MarkedPaste.Show(expected.Text, expected.Blocks));
        story.Blocks.ShouldBe(expected.Blocks);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Line_ends_of_any_kind_part_lines_and_the_text_is_kept(string lineEnd)
    {
        var text = "Envoys meet in Oslo\n\nThe envoys met in Oslo on Monday to discuss the border, officials said.".Replace("\n", lineEnd, StringComparison.Ordinal);
        var story = Read(text);
        story.Text.ShouldBe(text);
        story.Blocks.Select(block => block.Role).ShouldBe([BlockRole.Headline, BlockRole.Paragraph]);
    }

    [Fact]
    public void The_marks_of_headings_are_no_part_of_them()
    {
        const string Text = "# Envoys meet in Oslo\n\nThe envoys met in Oslo on Monday to discuss the border, officials said.\n\n## What next\n\nThey will meet again in May, and nobody expects more than that.\n\n###\n";
        var story = Read(Text);
        story.Blocks.Select(block => (block.Role, Text[block.Span.Start..block.Span.End])).Where(block => block.Role is BlockRole.Headline or BlockRole.Subheading)
            .ShouldBe([(BlockRole.Headline, "Envoys meet in Oslo"), (BlockRole.Subheading, "What next")]);
    }

    [Theory]
    [InlineData("SAMARKAND, October 20, 2023 (Overland News) - ", "2023-10-20")]
    [InlineData("WASHINGTON, Oct. 3, 2019 /Newswire/ -- ", "2019-10-03")]
    [InlineData("WASHINGTON, Oct. 3, 2019 -- ", "2019-10-03")]
    [InlineData("CUSCO, Peru, 7 March 2022 — ", "2022-03-07")]
    [InlineData("Geneva, 12 May 2021 – ", "2021-05-12")]
    [InlineData("GENEVA, May 12 2021 (Overland) — ", "2021-05-12")]
    [InlineData("GENEVA, 12th May, 2021: ", "2021-05-12")]
    [InlineData("GENEVA, Wednesday, May 12, 2021 — ", "2021-05-12")]
    [InlineData("Geneva, 12 May 2021. ", "2021-05-12")]
    [InlineData("Geneva, 12 May 2021\n\n", "2021-05-12")]
    [InlineData("GENEVA (Overland News) - ", null)]
    [InlineData("GENEVA, May 12 (Overland News) - ", null)]
    [InlineData("(Overland News) - ", null)]
    public void The_day_of_a_dateline_is_the_day_of_publication(string dateline, string? day)
    {
        const string Body = "The envoys of both sides agreed on Tuesday to meet again in two weeks, officials said.";
        Day("Envoys meet in Geneva\n\n" + dateline + Body).ShouldBe(day);
        Day("Envoys meet in Geneva\n\nlakeside-hall.jpg\nThe hall on the lake in which the envoys met.\n\nStory highlights\nTwo weeks of talks end\n\n" + dateline + Body).ShouldBe(day);

        static string? Day(string text) => Read(text).Published?.Day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_long_line_is_one_paragraph_in_little_time() =>
        Read(string.Concat(Enumerable.Repeat("word (and — more, ", 60_000))).Blocks.ShouldHaveSingleItem();

    [Fact]
    public void Any_text_gives_blocks_in_order_and_apart() =>
        Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("By "), Gen.Const("RELATED: "), Gen.Const("• "), Gen.Const("Comments\n"), Gen.Const(" — "), Gen.Const("GENEVA (AP)"),
                Gen.Const("Story highlights\n"), Gen.Const("It was said in Oslo that nothing would be signed this week. "), Gen.Const("\ud800"), Gen.Const("\0"), Gen.String).Array[0, 20]
            .Sample(parts =>
            {
                var text = string.Concat(parts);
                if (Reading(text).Story is not { } story)
                {
                    return true;
                }

                var reached = 0;
                foreach (var block in story.Blocks)
                {
                    if (block.Span.Start < reached || block.Span.IsEmpty || block.Span.End > text.Length)
                    {
                        return false;
                    }

                    reached = block.Span.End;
                }

                return string.Equals(story.Text, text, StringComparison.Ordinal);
            });

    private static PageStory Read(string text) => Reading(text).Story.ShouldNotBeNull();

    private static PageStoryReading Reading(string text) =>
        TextStoryReader.Read(new Page("paste.txt", PageFormat.Text, Encoding.UTF8.GetBytes(text)), text);
}
