using Demarche.Reading.Conditions;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Conditions;

public sealed class ConditionStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("If Chad leaves, Norway will sign the treaty.", "Chad leaves", "Norway will sign the treaty", ConditionForce.If)]
    [InlineData("Norway will sign the treaty if Chad leaves.", "Chad leaves", "Norway will sign the treaty", ConditionForce.If)]
    [InlineData("Norway will sign the treaty only if Chad leaves.", "Chad leaves", "Norway will sign the treaty", ConditionForce.OnlyIf)]
    [InlineData("Norway will not sign the treaty unless Chad leaves.", "Chad leaves", "Norway will not sign the treaty", ConditionForce.Unless)]
    [InlineData("Norway will sign the treaty provided that Chad leaves.", "Chad leaves", "Norway will sign the treaty", ConditionForce.OnlyIf)]
    [InlineData("Norway will not sign the treaty until Chad leaves.", "Chad leaves", "Norway will not sign the treaty", ConditionForce.Until)]
    [InlineData("As long as Chad stays, Norway will fight.", "Chad stays", "Norway will fight", ConditionForce.If)]
    public void A_marker_parts_what_must_hold_from_what_follows(string text, string condition, string result, ConditionForce force)
    {
        var found = model.Read(text).Conditions.Single();

        found.If.In(text).ToString().ShouldBe(condition);
        found.Then.In(text).ToString().ShouldBe(result);
        found.Force.ShouldBe(force);
    }

    [Theory]
    [InlineData("Norway asked if Chad would leave.")]
    [InlineData("It is unclear if Chad will leave.")]
    [InlineData("Norway acted as if Chad had left.")]
    [InlineData("The army fought until the rebels left.")]
    [InlineData("The money was provided by Norway.")]
    [InlineData("If Chad leaves, what will Norway do?")]
    public void Questions_comparisons_and_times_are_no_conditions(string text) => model.Read(text).Conditions.ShouldBeEmpty();

    [Fact]
    public void Whose_condition_it_is_is_told_by_the_statement()
    {
        var findings = model.Read("Norway said that it would sign the treaty if Chad left.");

        findings.Conditions.Single().Party.ShouldBe(findings.Parties.Single(party => party.Name is "Norway").Id);
    }
}
