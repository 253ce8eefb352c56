using Demarche.Language.Model;
using Demarche.Testing.Hostile;

namespace Demarche.Reading.Tests.Findings;

/// <summary>A part of the series that <c>bench/Demarche.Benchmarks -- hostile</c> runs in full.</summary>
public sealed class HostileTextTests
{
    private const int Seed = 20160624;

    [Fact]
    public void No_text_from_outside_throws_or_breaks_the_contract_of_findings()
    {
        using var model = ShippedModel.Standard.LoadIfAny();
        Check(new Reader(model, ReadingOptions.All), first: 0, count: 400);
    }

    [Fact]
    public void Nor_does_it_where_there_is_no_model() => Check(new Reader(), first: 1_000, count: 1_000);

    [Fact]
    public void The_same_number_gives_the_same_page() => new HostileStories(Seed).Text(7).ShouldBe(new HostileStories(Seed).Text(7));

    private static void Check(Reader reader, int first, int count)
    {
        var reading = new HostileReading(reader, new HostileStories(Seed));
        Enumerable.Range(first, count).SelectMany(number => reading.Breaches(number).Select(breach => $"{number}: {breach}")).ShouldBeEmpty();
    }
}
