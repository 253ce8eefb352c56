using Demarche.Workbench.Views.Tallies;

namespace Demarche.Workbench.Tests.Views.Tallies;

public sealed class SourcesTests
{
    [Fact]
    public void Outlets_stand_by_country_and_unnamed_sources_by_affiliation_from_five_on()
    {
        using var record = new TalksRecord();
        var view = SourcesLoader.Load(record.Record);

        view.Outlets.Select(line => (line.Name, line.Iso, line.Country)).ShouldContain(("The Sound Post", "MT", "Malta"));
        var unnamed = view.Unnamed.ShouldHaveSingleItem();
        (unnamed.Party!.Name, unnamed.Statements, unnamed.Outcomes).ShouldBe(("Malta", 5, null));
        view.Named.ShouldContain(line => line.Party!.Name == "Tunisia" && line.Statements == 2);
        view.SourceTable().Rows.Length.ShouldBe(view.Named.Length + 1);
        view.OutletTable().Rows.Length.ShouldBe(view.Outlets.Length);
    }
}
