using Demarche.Reading.Parties;
using Demarche.Record.Merging.Parties;
using NodaTime;

namespace Demarche.Record.Tests.Merging.Parties;

public class PartyMergerTests
{
    private static readonly PartyMerger Merger = PartyMerger.Load();
    private static readonly LocalDate FirstDay = new(2024, 5, 1);

    [Fact]
    public void The_gazetteer_makes_two_names_one_party_and_says_so()
    {
        var merged = Merge(
            new MadeReport("a").Body("Norway", PartyKind.State, "NO", "state:norway"),
            new MadeReport("b").Body("Oslo", PartyKind.State, "NO", "state:norway"));

        var norway = merged.All.ShouldHaveSingleItem();
        norway.Id.ShouldBe("state:norway");
        norway.Names.Select(name => name.Name).ShouldBe(["Norway", "Oslo"]);
        norway.Members.Select(member => member.Reason.Text).Order(StringComparer.Ordinal).ShouldBe(["The gazetteer knows \"Norway\" as Norway.", "The gazetteer knows \"Oslo\" as Oslo."]);
    }

    [Fact]
    public void A_person_of_one_full_name_is_one()
    {
        var merged = Merge(new MadeReport("a").Person("Grace Odhiambo"), new MadeReport("b").Person("Grace Odhiambo"));

        merged.All.ShouldHaveSingleItem().Members.ShouldAllBe(member => member.Reason.Kind == MergeReasonKind.SameName);
    }

    [Theory]
    [InlineData("Bob Haldane", "Robert Haldane")]
    [InlineData("Robert Haldane", "Robert J. Haldane")]
    [InlineData("Robert John Haldane", "Robert J. Haldane")]
    [InlineData("J. Robert Haldane", "Robert Haldane")]
    public void Forms_of_a_name_are_one_person(string one, string other)
    {
        var person = Merge(new MadeReport("a").Person(one), new MadeReport("b").Person(other)).All.ShouldHaveSingleItem();

        person.Members.ShouldContain(member => member.Reason.Kind == MergeReasonKind.NameVariant);
    }

    [Theory]
    [InlineData("Robert W. Haldane", "Robert H. Haldane")]
    [InlineData("Robert Haldane", "Richard Haldane")]
    [InlineData("Robert Haldane", "Haldane")]
    [InlineData("Kim Sun", "Kim Ho")]
    public void Names_that_are_no_forms_of_each_other_stay_two(string one, string other) =>
        Merge(new MadeReport("a").Person(one), new MadeReport("b").Person(other)).All.Length.ShouldBe(2);

    [Fact]
    public void Another_spelling_is_the_same_person_where_office_and_state_agree_and_else_another()
    {
        (string, PartyId?)[] office = [("foreign minister", null)];

        Merge(new MadeReport("a").Person("Mohamed Darwaz", iso: "EG", offices: office), new MadeReport("b").Person("Mohammad Darwaz", iso: "EG", offices: office)).All.Length.ShouldBe(1);
        Merge(new MadeReport("a").Person("Mohamed Darwaz"), new MadeReport("b").Person("Mohammad Darwaz")).All.Length.ShouldBe(2);
    }

    [Fact]
    public void Namesakes_of_two_states_are_two_persons()
    {
        var merged = Merge(
            new MadeReport("a").Person("Paul Okello", iso: "KE", code: "KENGOV"),
            new MadeReport("b").Person("Paul Okello", iso: "UG", code: "UGAGOV"));

        merged.All.Length.ShouldBe(2);
    }

    [Fact]
    public void An_officer_and_a_member_of_parliament_of_one_name_are_two_and_a_bare_name_is_neither()
    {
        var merged = Merge(
            new MadeReport("a").Person("Mark Tarrant", before: "Vice Adm. ", iso: "US"),
            new MadeReport("b").Person("Mark Tarrant", before: "Rep. ", iso: "US"),
            new MadeReport("c").Person("Mark Tarrant"));

        merged.All.Length.ShouldBe(3);
    }

    [Fact]
    public void Members_for_two_places_are_two_persons()
    {
        var merged = Merge(
            new MadeReport("a").Person("Mark Tarrant", before: "Rep. ", after: ", R-Mich., spoke", iso: "US"),
            new MadeReport("b").Person("Mark Tarrant", before: "Rep. ", after: ", Alabama Republican, spoke", iso: "US"),
            new MadeReport("c").Person("Mark Tarrant", before: "Michigan Rep. ", iso: "US"));

        merged.All.Select(party => party.Members.Length).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void The_same_person_in_another_office_is_one_with_both_offices_in_their_days()
    {
        var first = new MadeReport("a", FirstDay).Body("Kenya", PartyKind.State, "KE", "state:kenya");
        var second = new MadeReport("b", FirstDay.PlusYears(3)).Body("Kenya", PartyKind.State, "KE", "state:kenya");
        var person = Merge(
            first.Person("Grace Odhiambo", iso: "KE", offices: ("interior minister", first.Last)),
            second.Person("Grace Odhiambo", iso: "KE", offices: ("Prime Minister", second.Last))).All.Single(party => party.Kind == PartyKind.Person);

        person.Offices.Select(office => (office.Title, office.OfName, office.Days.First)).ShouldBe(
            [("interior minister", "Kenya", FirstDay), ("Prime Minister", "Kenya", FirstDay.PlusYears(3))]);
        person.Affiliations.ShouldHaveSingleItem().Reports.ShouldBe(2);
    }

    [Fact]
    public void A_last_name_alone_is_whose_company_it_is_in()
    {
        var merged = Merge(
            new MadeReport("a", FirstDay).Person("Ann Haldane", iso: "GB").Person("Selim Aral").Person("Grace Odhiambo"),
            new MadeReport("b", FirstDay).Person("Tom Haldane", iso: "CA").Person("Paul Okello"),
            new MadeReport("c", FirstDay.PlusDays(2)).Person("Haldane", before: "Mrs ").Person("Selim Aral").Person("Grace Odhiambo"));

        var ann = merged.All.Single(party => party.Name is "Ann Haldane");
        ann.Members.Single(member => member.Reason.Kind == MergeReasonKind.LastName).Reason.Text
            .ShouldBe("\"Haldane\" is the last name of Ann Haldane, whom the context speaks for (2 parties in both reports).");
    }

    [Fact]
    public void An_office_alone_is_its_holder_of_that_day_and_not_of_another_year()
    {
        MadeReport Day(string title, int years) => new MadeReport(title, FirstDay.PlusYears(years)).Body("Kenya", PartyKind.State, "KE", "state:kenya");
        var (named, near, far) = (Day("a", 0), Day("b", 0), Day("c", 7));
        named.Person("Grace Odhiambo", iso: "KE", offices: ("prime minister", named.Last));
        near.Holder("the prime minister of Kenya", "KE", ("prime minister", near.Last));
        far.Holder("the Kenyan prime minister", "KE", ("prime minister", far.Last));

        var merged = Merge(named, near, far);

        merged.Of(near[1]).ShouldBe(merged.Of(named[1]));
        merged.Of(far[1]).ShouldNotBe(merged.Of(named[1]));
    }

    [Fact]
    public void Initials_are_those_of_the_body_that_a_report_gives_them_to()
    {
        var body = Merge(
            new MadeReport("a").Body("Front for the Liberation of Kesh", PartyKind.ArmedGroup, also: "FLK"),
            new MadeReport("b").Body("FLK", PartyKind.Ngo)).All.ShouldHaveSingleItem();

        body.Members.ShouldContain(member => member.Reason.Kind == MergeReasonKind.OtherName);
    }

    [Fact]
    public void A_ministry_without_its_country_is_one_with_no_other()
    {
        var merged = Merge(
            new MadeReport("a").Body("Health Ministry", PartyKind.Government, "EG"),
            new MadeReport("b").Body("Health Ministry", PartyKind.Government, "EG"),
            new MadeReport("c").Body("Health Ministry", PartyKind.Government, "KE"),
            new MadeReport("d").Body("Health Ministry", PartyKind.Government),
            new MadeReport("e").Body("Health Ministry", PartyKind.Government));

        merged.All.Select(party => party.Members.Length).Order().ShouldBe([1, 1, 1, 2]);
    }

    [Fact]
    public void A_source_without_a_name_is_one_with_nobody()
    {
        var merged = Merge(
            new MadeReport("a").Unnamed("a senior official").Person("Grace Odhiambo"),
            new MadeReport("b").Unnamed("a senior official").Person("Grace Odhiambo"));

        merged.All.Where(party => party.Kind == PartyKind.Anonymous).Select(party => party.Members.Length).ShouldBe([1, 1]);
    }

    private static MergedParties Merge(params MadeReport[] reports) => Merger.Merge(reports.Select(report => report.Build()));
}
