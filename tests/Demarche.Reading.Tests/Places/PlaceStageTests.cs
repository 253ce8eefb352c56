using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;

namespace Demarche.Reading.Tests.Places;

public sealed class PlaceStageTests
{
    private static readonly Pipeline Pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(new PartyStage()).Add(new PlaceStage()).Build();

    [Theory]
    [InlineData("They met in Geneva on Monday.", "Geneva CH 46.2 6.1")]
    [InlineData("Talks in St. Petersburg failed.", "Saint Petersburg RU 59.9 30.3")]
    [InlineData("They met in the Gaza Strip.", "Gaza Strip PS")]
    // A name that is also a word needs words beside it that tell a place.
    [InlineData("It was a Nice try by them in Nice, France.", "Nice FR 43.7 7.3|France FR")]
    // The country beside a name decides between places of one name.
    [InlineData("He was born in Hyderabad, Pakistan.", "Hyderabad PK|Pakistan PK")]
    // A place that the tables lack takes the country told beside it.
    [InlineData("Shells hit the Turkish border town of Akova.", "Akova TR")]
    [InlineData("They fled to Akova, Turkey.", "Akova TR|Turkey TR")]
    // States in a list have countries of their own.
    [InlineData("Talks were held in Iran, Qatar and Oman.", "Iran IR|Qatar QA")]
    // Where several claim a place it has a position and no country.
    [InlineData("They met in Jerusalem.", "Jerusalem 31.8 35.2")]
    public void Places_are_found_with_country_and_position(string text, string expected) => Show(text).ShouldBe(expected);

    [Theory]
    // A capital that stands for its government is a party.
    [InlineData("Moscow rejected the plan.")]
    [InlineData("Paris Hilton spoke.")]
    [InlineData("The Geneva Convention applies.")]
    [InlineData("Iran rejected the plan.")]
    public void A_name_that_stands_for_something_else_is_no_place(string text) => Show(text).ShouldBeEmpty();

    private static string Show(string text) => string.Join('|', Pipeline.Annotate(new Document(text)).Get(Place.Layer).Select(place =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.Name} {place.Iso} {place.Latitude} {place.Longitude}").Replace("  ", " ", StringComparison.Ordinal).TrimEnd()));
}
