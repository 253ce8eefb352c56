using Demarche.Reading.Actions;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Actions;

public sealed class DisagreementStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Fact]
    public void Parties_for_and_against_one_initiative_differ_on_its_merits()
    {
        var found = model.Read("France supports the peace plan. Israel rejected the peace plan on Monday.").Disagreements.ShouldHaveSingleItem();
        found.Kind.ShouldBe(DisagreementKind.Merit);
        found.Sides.Length.ShouldBe(2);
        found.Sides.ShouldAllBe(side => side.Positions.Length == 1);
    }

    [Fact]
    public void Two_speakers_who_judge_a_party_s_sincerity_apart_differ_on_its_intent()
    {
        var found = model.Read("\"Uganda has no intention of sharing the lake,\" Joseph Kabongo said in Kinshasa.\nKenyan diplomat Ruth Wanjala said that Uganda is serious about a settlement.").Disagreements.ShouldHaveSingleItem();
        found.Kind.ShouldBe(DisagreementKind.Intent);
    }

    [Fact]
    public void What_has_pros_and_cons_is_argued_about_on_its_merits()
    {
        var found = model.Read("Signing the treaty now has pros and cons. Kenya argues that a vote would anger the army. But Uganda says the treaty would calm the border.").Disagreements;
        found.ShouldContain(disagreement => disagreement.Kind == DisagreementKind.Merit && disagreement.Sides.All(side => side.Statements.Length == 1));
    }

    [Theory]
    [InlineData("France supports the peace plan. Israel supports the peace plan, too.")]
    [InlineData("\"Uganda has no intention of sharing the lake,\" Joseph Kabongo said in Kinshasa.")]
    public void One_side_alone_is_no_disagreement(string text) => model.Read(text).Disagreements.ShouldBeEmpty();
}
