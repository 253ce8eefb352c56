using System.Text;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Testing;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Tests.Views;

/// <summary>A long list of parties keeps those of whom something is told; the others are counted.</summary>
public sealed class BriefFoldingTests
{
    private const string Folded = "13 more, mentioned once, of whom nothing else is told";

    private static readonly string[] Onlookers = ["Aland", "Borduria", "Cordovia", "Drusland", "Elbonia", "Florin", "Graustark", "Hasland", "Idrovia", "Jorvik", "Kardia", "Lodar", "Morvia"];

    [Fact]
    public void Parties_of_whom_nothing_is_told_are_counted()
    {
        var markdown = Markdown(Build(Onlookers.Length));
        markdown.ShouldContain(Folded);
        markdown.ShouldContain("**Ruvania**");
        markdown.ShouldNotContain("**Lodar**");
    }

    [Fact]
    public void Asked_for_all_a_brief_shows_all()
    {
        var markdown = Markdown(Build(Onlookers.Length, new BriefOptions { ShowsMarginal = true }));
        markdown.ShouldNotContain(Folded);
        markdown.ShouldContain("**Lodar**");
    }

    [Fact]
    public void A_short_list_is_not_folded() => Markdown(Build(4)).ShouldContain("**Drusland**");

    [Fact]
    public void Html_keeps_them_behind_one_click()
    {
        var output = new StringWriter();
        BriefHtml.Write(output, Build(Onlookers.Length));
        var html = output.ToString();
        html.ShouldContain($"<details><summary>{Folded}</summary>");
        html[html.IndexOf("<details>", StringComparison.Ordinal)..].ShouldContain("<strong>Lodar</strong>");
        html[..html.IndexOf("<details>", StringComparison.Ordinal)].ShouldContain("<strong>Ruvania</strong>");
    }

    [Fact]
    public void Json_has_all_of_them()
    {
        using var output = new MemoryStream();
        BriefJson.Write(output, Build(Onlookers.Length));
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        json.RootElement.GetProperty("parties").GetArrayLength().ShouldBe(Onlookers.Length + 1);
    }

    private static string Markdown(BriefView brief)
    {
        var output = new StringWriter();
        BriefMarkdown.Write(output, brief);
        return output.ToString();
    }

    private static BriefView Build(int onlookers, BriefOptions? options = null) => BriefBuilder.Build([Story(onlookers)], options ?? new BriefOptions());

    private static ReportFindings Story(int onlookers)
    {
        var story = new StoryBuilder("regatta.txt").Add(BlockRole.Paragraph, $"Ruvania said that it would sail. Boats came from {string.Join(", ", Onlookers.Take(onlookers))}.")
            .AddParty("Ruvania", PartyKind.State);
        foreach (var name in Onlookers.Take(onlookers))
        {
            story.AddParty(name, PartyKind.State);
        }

        return story.AddStatement("Ruvania", "said", new Sourcing(SourcingKind.Named), Manner.Indirect, "Ruvania", "that it would sail").Build();
    }
}
