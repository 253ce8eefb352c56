using Demarche.Record.Merging.Ties;
using Demarche.Workbench.Views.Evidence;
using Demarche.Workbench.Views.Networks;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Networks;

public sealed class NetworkTests
{
    [Fact]
    public void Ties_tell_who_deals_with_acts_for_and_speaks_of_whom_with_words()
    {
        using var record = new TalksRecord();
        var view = NetworkLoader.Load(record.Entries, new NetworkQuery());

        view.Ties.Select(tie => (tie.From.Party.Name, tie.Kind, tie.To.Party.Name)).ShouldBe(
            [("Iceland", TieKind.With, "Malta"), ("Iceland", TieKind.For, "Malta"), ("Malta", TieKind.With, "Tunisia"), ("Tunisia", TieKind.About, "Malta")],
            ignoreOrder: true);
        view.Ties.ShouldAllBe(tie => EvidenceReader.Words(record.Entries, tie.Places, 10).Length > 0);
        view.ToTable().Rows.Length.ShouldBe(4);
    }

    [Fact]
    public void Time_and_kinds_hide_ties_and_move_no_party()
    {
        using var record = new TalksRecord();
        var all = NetworkLoader.Load(record.Entries, new NetworkQuery());
        var some = NetworkLoader.Load(record.Entries, new NetworkQuery { Kinds = [TieKind.With], From = new LocalDate(2024, 4, 1), To = new LocalDate(2024, 4, 30) });

        some.Ties.ShouldHaveSingleItem().From.Party.Name.ShouldBe("Malta");
        some.Parties.ShouldBe(all.Parties);
    }

    [Fact]
    public void A_party_is_shown_with_those_it_has_to_do_with()
    {
        using var record = new TalksRecord();

        NetworkLoader.Load(record.Entries, new NetworkQuery { Party = "Iceland" }).Parties.Select(placed => placed.Party.Name).ShouldBe(["Iceland", "Malta"]);
        NetworkLoader.Load(record.Entries, new NetworkQuery { Party = "Atlantis" }).Notices.ShouldHaveSingleItem();
        NetworkLoader.Load(record.Entries, new NetworkQuery { Most = 2 }).Notices.ShouldHaveSingleItem().ShouldContain("of 3");
    }

    [Fact]
    public void Three_hundred_parties_are_placed_apart_and_alike_every_time()
    {
        var ids = Enumerable.Range(0, 300).Select(number => $"Q{number}").ToList();
        var springs = Enumerable.Range(1, 299).Select(number => new NetworkSpring(number / 3, number, 1 + (number % 5))).ToList();

        var places = NetworkLayout.Place(ids, springs, 1000, 720);

        places.ShouldBe(NetworkLayout.Place(ids, springs, 1000, 720));
        places.ShouldAllBe(place => place.X >= 0 && place.X <= 1000 && place.Y >= 0 && place.Y <= 720);
        var near = places.SelectMany((one, index) => places.Skip(index + 1).Select(other => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2)))).Min();
        near.ShouldBeGreaterThan(15);
    }
}
