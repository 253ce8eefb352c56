using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;
using Demarche.Testing;
using Demarche.Workbench.Watching.Changes;
using NodaTime;

namespace Demarche.Workbench.Tests.Watching.Changes;

public sealed class ChangeFormsTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);
    private static readonly Instant At = Instant.FromUtc(2024, 5, 10, 8, 0);

    [Fact]
    public void Text_of_changes()
    {
        using var text = new StringWriter();
        ChangeText.Write(text, Summary());
        Approved.Matches(text.ToString());
    }

    [Fact]
    public void Atom_of_changes() => Approved.Matches(Atom(Summary()), "xml");

    [Fact]
    public void A_feed_has_what_the_standard_asks_for()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Atom(Summary())).Root!;
        feed.Name.ShouldBe(atom + "feed");
        foreach (var element in feed.Elements(atom + "entry").Append(feed))
        {
            Uri.TryCreate(element.Element(atom + "id")!.Value, UriKind.Absolute, out _).ShouldBeTrue();
            element.Element(atom + "title")!.Value.ShouldNotBeEmpty();
            DateTimeOffset.TryParse(element.Element(atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _).ShouldBeTrue();
        }

        feed.Element(atom + "author")!.Element(atom + "name")!.Value.ShouldNotBeEmpty();
        feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void A_feed_without_a_change_is_a_feed()
    {
        var empty = Summary() with { Changes = [], Due = [], Recent = [] };
        XDocument.Parse(Atom(empty)).Root!.Elements().Count().ShouldBe(5);
    }

    [Fact]
    public void Words_that_xml_cannot_carry_do_not_break_the_feed()
    {
        var hostile = new RecordChange(ChangeKind.NewReport, "urn:x", "a\0b\u0008\ud800]]><script>&amp;\uffff", "sha256:0") { At = At, Url = "javascript:alert(1)" };
        var feed = Atom(Summary() with { Recent = [hostile] });
        feed.ShouldNotContain("href");
        XDocument.Parse(feed).Descendants().ShouldContain(element => element.Value.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_is_one_line_and_a_change_can_be_read_back()
    {
        var summary = Summary();
        using var output = new MemoryStream();
        ChangeJson.Write(output, summary);
        var text = Encoding.UTF8.GetString(output.ToArray());
        text.Count(letter => letter is '\n').ShouldBe(1);
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("changes").GetArrayLength().ShouldBe(summary.Changes.Length);
        json.RootElement.GetProperty("due")[0].GetProperty("day").GetString().ShouldBe("2024-05-21");
        summary.Changes.Select(change => ChangeJson.Read(ChangeJson.Line(change))).ShouldBe(summary.Changes);
        ChangeJson.Read("{\"kind\":\"no-such\"}").ShouldBeNull();
        ChangeJson.Read("no json").ShouldBeNull();
    }

    private static ChangeSummary Summary()
    {
        var merger = RecordMerger.Load();
        var before = RecordState.Of([Told.Of(Day, Stance.Opposes, InitiativeStatus.Proposed)], merger);
        var after = RecordState.Of([.. before.Reports, Told.Of(Day.PlusDays(9), Stance.Supports, InitiativeStatus.Adopted, Day.PlusDays(20))], merger);
        var changes = ChangeFinder.Find(before, after).Select(change => change with { At = At, Url = "https://courier.example/9?a=1&b=2" }).ToList();
        var due = ChangeFinder.Due(after, Day.PlusDays(10)).Select(change => change with { At = At }).ToList();
        return new ChangeSummary([.. changes], [.. due]) { Recent = [.. changes, .. due], Record = "urn:uuid:00000000-0000-8000-8000-000000000000", Since = Instant.FromUtc(2024, 5, 1, 0, 0) };
    }

    private static string Atom(ChangeSummary summary)
    {
        using var output = new MemoryStream();
        ChangeAtom.Write(output, summary, "Changes in talks");
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
