using Demarche.Language;
using Demarche.Reading.Events.Tolls;

namespace Demarche.Reading.Tests.Events;

public class TollReaderTests
{
    private static readonly TollReader Tolls = TollReader.Load();

    [Theory]
    [InlineData("The blast killed at least 12 people.", TollKind.Killed, 12, null, "at least 12")]
    [InlineData("A dozen soldiers were wounded at the ford.", TollKind.Wounded, 12, 12, "A dozen")]
    [InlineData("More than 1,200 villagers have fled the valley.", TollKind.Displaced, 1201, null, "More than 1,200")]
    [InlineData("Police detained two dozen protesters.", TollKind.Detained, 24, 24, "two dozen")]
    [InlineData("Twenty-one of the hostages died.", TollKind.Killed, 21, 21, "Twenty-one")]
    [InlineData("Up to 40 were injured.", TollKind.Wounded, 0, 40, "Up to 40")]
    [InlineData("Dozens were killed.", TollKind.Killed, 24, null, "Dozens")]
    [InlineData("Some 2.5 million people are displaced.", TollKind.Displaced, 2_000_000, 3_000_000, "Some 2.5 million")]
    public void A_number_of_people_is_read_with_its_limits(string text, TollKind kind, int low, int? high, string words)
    {
        var toll = Read(text).ShouldHaveSingleItem();

        (toll.Kind, toll.Low, toll.High).ShouldBe((kind, low, high));
        text[toll.Span.Start..toll.Span.End].ShouldBe(words);
    }

    [Fact]
    public void Two_numbers_of_a_sentence_each_keep_what_befell_them()
    {
        var tolls = Read("The shelling killed 12 people and wounded 30.");

        tolls.Select(toll => (toll.Kind, toll.Low)).ShouldBe([(TollKind.Killed, 12), (TollKind.Wounded, 30)]);
    }

    [Theory]
    [InlineData("The deal killed off a plan worth $12 million.")]
    [InlineData("He died in 2012.")]
    [InlineData("Ten days after the killings, talks resumed.")]
    [InlineData("The party won 40% of the vote.")]
    [InlineData("The attack on Sept. 11 killed nobody whom we know.")]
    [InlineData("Lena Ruud, 26, was killed at the ford on Friday.")]
    [InlineData("The blast killed Lena Ruud, 26, and wounded her brother.")]
    public void Money_years_days_ages_and_shares_count_nobody(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Numbers_that_leave_room_for_each_other_fit()
    {
        var few = Read("At least 12 people were killed.").ShouldHaveSingleItem();
        var more = Read("Fifteen people were killed.").ShouldHaveSingleItem();
        var fewer = Read("Ten people were killed.").ShouldHaveSingleItem();

        few.Fits(more).ShouldBeTrue();
        few.Fits(fewer).ShouldBeFalse();
    }

    private static System.Collections.Immutable.ImmutableArray<Toll> Read(string text) => Tolls.Read(text, new TextSpan(0, text.Length));
}
