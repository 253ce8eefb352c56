using System.Text;
using CsCheck;
using Demarche.Reading.Parties;
using Demarche.Testing;

namespace Demarche.Reading.Tests.Parties;

public sealed class PartyStageTests
{
    [Fact]
    public void The_office_of_a_person_names_whom_it_is_held_for()
    {
        var parties = PartyReading.Of("Kenya sent Kenyan Foreign Minister Grace Odhiambo to Oslo.");

        var office = parties.Single(party => party.Kind == PartyKind.Person).Offices.ShouldHaveSingleItem();
        office.Title.ShouldBe("Foreign Minister");
        office.Of.ShouldBe(parties.Single(party => party.Kind == PartyKind.State).Id);
    }

    [Theory]
    // How American reports tell a lawmaker's party and state, and the state behind a name.
    [InlineData("Sen. Jane Roe, D-N.Y., wants it.", "USALEG")]
    [InlineData("Rep. Jane Roe (R-Texas) wants it.", "USALEG")]
    [InlineData("Senator Jane Roe of Ohio wants it.", "USALEG")]
    // Who speaks without being told for whom speaks for the body named just before.
    [InlineData("The State Department gave no date. \"Soon,\" said spokeswoman Jane Roe.", "USAGOV")]
    public void The_words_beside_a_person_tell_the_country(string text, string code) =>
        PartyReading.Of(text).Single(party => party.Kind == PartyKind.Person).Code.ShouldBe(code);

    [Fact]
    public void A_former_office_is_none()
    {
        var person = PartyReading.Of("Hans Gruber, a former Austrian minister, disagreed.").Single(party => party.Kind == PartyKind.Person);

        person.Offices.ShouldBeEmpty();
        person.Code.ShouldBeNull();
    }

    [Fact]
    public void A_known_party_has_the_same_identity_in_every_report() =>
        PartyReading.Of("Hamas refused.").ShouldHaveSingleItem().GazetteerId
            .ShouldBe(PartyReading.Of("Nobody asked the Islamic Resistance Movement.").ShouldHaveSingleItem().GazetteerId);

    [Fact]
    public void What_a_report_says_letters_mean_goes_before_what_they_mean_elsewhere() =>
        PartyReading.Of("The National Salvation Congress (NSC) met. The NSC voted.").ShouldHaveSingleItem().Name.ShouldBe("National Salvation Congress");

    [Theory]
    [InlineData("Talks in Vienna resumed.")]
    [InlineData("They met near Tehran, far from Washington.")]
    [InlineData("Monday was quiet. However, nobody came.")]
    public void A_text_without_a_party_has_none(string text) => PartyReading.Of(text).ShouldBeEmpty();

    [Fact]
    public void Outlets_that_are_told_something_are_no_source() => PartyReading.Of("Nobody told the BBC anything on Twitter.").ShouldBeEmpty();

    [Fact]
    public void Ids_are_unique_and_every_office_is_held_for_a_party_of_the_report()
    {
        var stories = new InventedStories(20160624);
        for (var number = 0; number < 40; number++)
        {
            var parties = PartyReading.Of(stories.Text(number));

            parties.Select(party => party.Id).ShouldBeUnique();
            parties.SelectMany(party => party.Mentions).Select(mention => mention.Id).ShouldBeUnique();
            parties.SelectMany(party => party.Offices).Where(office => office.Of is not null)
                .ShouldAllBe(office => parties.Any(party => party.Id == office.Of));
        }
    }

    [Fact]
    public void Mentions_lie_in_the_text_and_in_order() =>
        Gen.Char["aA.,'’“”\"()- \nIsraelKyUS"].Array[0, 200].Select(letters => new string(letters)).Sample(text =>
        {
            foreach (var party in PartyReading.Of(text))
            {
                party.Mentions.ShouldNotBeEmpty();
                party.Mentions.ShouldAllBe(mention => mention.Evidence.Start >= 0 && mention.Evidence.End <= text.Length && mention.Evidence.Length > 0);
                party.Mentions.Select(mention => mention.Evidence).ShouldBeInOrder();
            }
        });

    [Theory]
    [InlineData("President ")]
    [InlineData("Paris, ")]
    [InlineData("“We said he ")]
    [InlineData("Anna Novak said it, he ")]
    [InlineData("Front of the Army (FA) ")]
    [InlineData("\ud83d\ude00\ud800 ")]
    public void A_long_text_that_says_one_thing_over_and_over_is_read_in_time(string words)
    {
        var text = new StringBuilder().Insert(0, words, 20_000).ToString();

        // Ten times the words may take ten times as long, not a hundred times.
        PartyReading.Of(text).Length.ShouldBeLessThan(text.Length);
    }
}
