using System.Collections;
using System.Reflection;
using System.Text;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Testing;

namespace Demarche.Reading.Tests.Findings;

public sealed class FindingsJsonReadingTests
{
    [Fact]
    public void Every_attribute_that_is_written_is_read_back()
    {
        var line = Write(FullFindings.MakeNested());

        Text(Write(FindingsJson.Read(line))).ShouldBe(Text(line));
    }

    [Fact]
    public void Lists_alone_are_read_back_onto_their_report()
    {
        var findings = FullFindings.MakeNested();
        using var lists = new MemoryStream();
        FindingsJson.WriteLists(lists, findings);

        Text(Write(FindingsJson.ReadLists(findings.Report, lists.ToArray()))).ShouldBe(Text(Write(findings)));
    }

    [Fact]
    public void The_findings_made_by_hand_leave_no_attribute_out()
    {
        var (set, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Visit(FullFindings.MakeNested(), set, seen);

        seen.Except(set, StringComparer.Ordinal).ShouldBeEmpty("set these in FullFindings, and have FindingsJson write and read them");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_read_from_an_invented_story_comes_back(int number)
    {
        var stories = new InventedStories(seed: 3);
        var text = stories.Text(number);
        var capture = new Capture("sha256:00", "story.txt") { Published = new PublicationTime(stories.Published(number)) };
        var report = new Report(text, [new Block(BlockRole.Paragraph, new TextSpan(0, text.Length))], "en", [capture]);
        var line = Write(new Reader().Read(report));

        Text(Write(FindingsJson.Read(line))).ShouldBe(Text(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"report\":{\"text\":null}}")]
    [InlineData("{\"report\":{\"text\":\"a\",\"language\":\"en\",\"blocks\":[{\"role\":\"sofa\",\"start\":0,\"end\":1}],\"captures\":[]}}")]
    public void What_is_no_findings_is_refused(string line) =>
        Should.Throw<FormatException>(() => FindingsJson.Read(Encoding.UTF8.GetBytes(line)));

    private static byte[] Write(ReportFindings findings)
    {
        using var json = new MemoryStream();
        FindingsJson.Write(json, findings);
        return json.ToArray();
    }

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    // Notes every stored property of our own types that is seen, and those that have a value somewhere.
    private static void Visit(object? value, HashSet<string> set, HashSet<string> seen)
    {
        if (value is IEnumerable items and not string)
        {
            foreach (var item in items)
            {
                Visit(item, set, seen);
            }

            return;
        }

        if (value is null || value.GetType().Namespace?.StartsWith("Demarche", StringComparison.Ordinal) is not true || value.GetType().IsEnum)
        {
            return;
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var held = property.GetValue(value);
            seen.Add($"{value.GetType().Name}.{property.Name}");
            if (held is not null and not ICollection { Count: 0 })
            {
                set.Add($"{value.GetType().Name}.{property.Name}");
            }

            Visit(held, set, seen);
        }
    }
}
