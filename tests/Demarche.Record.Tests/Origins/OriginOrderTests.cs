using Demarche.Reading.Pages;
using Demarche.Record.Origins;

namespace Demarche.Record.Tests.Origins;

public sealed class OriginOrderTests
{
    // Copies, mixtures of two stories, footers of two outlets on some of each, and outlets that are told later.
    internal static readonly List<(string Text, string? Outlet)> Sightings = [.. Make()];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_same_reports_in_any_order_give_the_same_links_and_origins(int seed)
    {
        var shuffled = Sightings.ToArray();
        new Random(seed).Shuffle(shuffled);

        Describe(IndexOf(shuffled)).ShouldBe(Describe(IndexOf(Sightings)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_report_that_is_taken_away_leaves_nothing_behind(int seed)
    {
        var random = new Random(seed);
        var gone = Sightings.Select(sighting => sighting.Text).Distinct(StringComparer.Ordinal).Where(_ => random.Next(3) is 0).ToHashSet(StringComparer.Ordinal);
        var index = IndexOf(Sightings);
        foreach (var text in gone)
        {
            index.Remove(ReportId.Of(text));
        }

        Describe(index).ShouldBe(Describe(IndexOf(Sightings.Where(sighting => !gone.Contains(sighting.Text)))));
    }

    [Fact]
    public void The_reports_of_these_tests_have_links_and_lose_links_to_footers()
    {
        var index = IndexOf(Sightings);
        var everything = new OriginIndex(new CopyRule { TextsOfOneOutlet = int.MaxValue });
        foreach (var (text, outlet) in Sightings)
        {
            everything.Add(ReportId.Of(text), text, outlet is null ? [] : [outlet]);
        }

        index.Links.ShouldNotBeEmpty();
        index.Links.Count().ShouldBeLessThan(everything.Links.Count());
    }

    private static IEnumerable<(string Text, string? Outlet)> Make()
    {
        var random = new Random(7);
        string[] footers = [InventedProse.Text(1, 2), InventedProse.Text(2, 3)];
        for (var story = 0; story < 60; story++)
        {
            var paragraphs = InventedProse.Paragraphs(100 + random.Next(25), 6)[..random.Next(3, 7)];
            paragraphs.AddRange(random.Next(3) is 0 ? InventedProse.Paragraphs(100 + random.Next(25), 6)[..random.Next(2, 5)] : []);
            var outlet = random.Next(3);
            var text = string.Join("\n\n", [.. paragraphs, .. outlet < 2 && random.Next(3) > 0 ? [footers[outlet]] : Array.Empty<string>()]);
            yield return (text, null);
            yield return (text, $"Outlet {outlet}");
        }
    }

    private static OriginIndex IndexOf(IEnumerable<(string Text, string? Outlet)> sightings)
    {
        var index = new OriginIndex(new CopyRule());
        foreach (var (text, outlet) in sightings)
        {
            index.Add(ReportId.Of(text), text, outlet is null ? [] : [outlet]);
        }

        return index;
    }

    private static List<string> Describe(OriginIndex index) =>
    [
        .. index.Links.Select(link => $"{link.First} {link.Second} {link.Share}"),
        .. index.Origins.Select(origin => string.Join(' ', origin.Reports)),
    ];
}
