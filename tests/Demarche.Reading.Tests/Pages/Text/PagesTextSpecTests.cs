using System.Text;
using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Reading.Pages.Text;
using Demarche.Testing.Specs;

namespace Demarche.Reading.Tests.Pages.Text;

public sealed class PagesTextSpecTests
{
    private const string Story = "Envoys meet in Oslo\n\n{0}\n\nThe envoys of Norland and Sudmark met in Oslo on Friday, their ministries said.";
    private static readonly SpecFile Spec = SpecFile.Open("pages-text.md");

    public static TheoryData<string> Blocks => [.. Spec.NamesOf("blocks")];

    public static TheoryData<string> Datelines => [.. Spec.NamesOf("dateline")];

    public static TheoryData<string> Days => [.. Spec.NamesOf("published")];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_blocks_are_as_specified(string name)
    {
        var story = Read(Spec[name].Input);
        story.Blocks.Select(block => $"{Role(block.Role)}: {story.Text[block.Span.Start..block.Span.End]}").ShouldBe(Spec[name].Expected);
    }

    [Theory]
    [MemberData(nameof(Datelines))]
    public void The_dateline_is_as_specified(string name)
    {
        var text = Spec[name].Input;
        var dateline = DatelineSplitter.Split(text, new TextSpan(0, text.Length)) is { } split ? split.Dateline.In(text).ToString() : null;
        dateline.ShouldBe(Spec[name].Expected.FirstOrDefault());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_day_of_publication_is_as_specified(string name)
    {
        var published = Read(Story.Replace("{0}", Spec[name].Input, StringComparison.Ordinal)).Published;
        published?.Day.ToString("uuuu-MM-dd", null).ShouldBe(Spec[name].Expected.FirstOrDefault());
        (published is null).ShouldBe(Spec[name].Expected.IsEmpty);
    }

    private static string Role(BlockRole role) => role == BlockRole.ListItem ? "list-item" : role.ToString().ToLowerInvariant();

    private static PageStory Read(string text) =>
        TextStoryReader.Read(new Page("paste.txt", PageFormat.Text, Encoding.UTF8.GetBytes(text)), text).Story.ShouldNotBeNull();
}
