using Demarche.Workbench.Views.Home;

namespace Demarche.Workbench.Tests.Views.Home;

public sealed class HomeViewTests
{
    [Fact]
    public void The_first_look_shows_the_last_month_of_the_record()
    {
        using var talks = new TalksRecord();
        var info = talks.Record.Info();
        var view = HomeView.Of(talks.Record, info, "Ana", null);
        view.IsFirstLook.ShouldBeTrue();
        view.Since.ShouldBe(info.LastDay!.Value.PlusDays(-29));
        view.NewReports.Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_somebody_has_seen_is_new_no_more_and_looking_twice_moves_nothing()
    {
        using var talks = new TalksRecord();
        var last = talks.Record.Info().LastDay!.Value;
        LastLook.Before(talks.Record, "Ana", last).ShouldBeNull();
        LastLook.Keep(talks.Record, "Ana", last).ShouldBeTrue();
        LastLook.Keep(talks.Record, "Ana", last).ShouldBeFalse();
        LastLook.Before(talks.Record, "Ana", last).ShouldBeNull();

        var later = last.PlusDays(7);
        LastLook.Before(talks.Record, "Ana", later).ShouldBe(last);
        LastLook.Keep(talks.Record, "Ana", later).ShouldBeTrue();
        LastLook.Before(talks.Record, "Ana", later).ShouldBe(last);
        LastLook.Before(talks.Record, "Ben", later).ShouldBeNull();
    }

    [Fact]
    public void A_day_that_is_asked_for_comes_first()
    {
        using var talks = new TalksRecord();
        var info = talks.Record.Info();
        var all = HomeView.Of(talks.Record, info, "Ana", info.FirstDay);
        all.IsFirstLook.ShouldBeFalse();
        all.NewReports.Total.ShouldBe(info.Counts.Reports);
        HomeView.Of(talks.Record, info, "Ana", info.LastDay!.Value.PlusDays(1)).NewReports.Total.ShouldBe(0);
    }
}
