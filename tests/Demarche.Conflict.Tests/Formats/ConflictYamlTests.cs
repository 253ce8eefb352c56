using CsCheck;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;
using Demarche.Testing;

namespace Demarche.Conflict.Tests.Formats;

public sealed class ConflictYamlTests
{
    [Fact]
    public void Writing_a_model_and_reading_it_changes_nothing() =>
        ModelGen.Model.Sample(
            static model =>
            {
                var text = ConflictYaml.Write(model);
                var file = ConflictYaml.Read(text);
                file.Problems.ShouldBeEmpty(text);
                ModelDump.Of(file.Model).ShouldBe(ModelDump.Of(model), text);
            },
            iter: 1000);

    [Fact]
    public void A_written_file_is_short_and_can_be_read_by_people() =>
        Approved.Matches(ConflictYaml.Write(ConflictYaml.Read(FormatTexts.WithEverything).Model!), "yaml");

    [Fact]
    public void A_short_file_needs_names_options_and_preferences_only()
    {
        var file = ConflictYaml.Read("""
            name: Chicken
            options: [North does not swerve, {name: South does not swerve, key: south}]
            decisionMakers:
              - name: North
                options: [North does not swerve]
                prefers: {ranking: [2, 1, 3, 4]}
              - name: South
                options: [south]
                prefers: {statements: [not $1, south]}
            """);
        file.Problems.ShouldBeEmpty();
        file.Model!.Options.Select(option => option.Name).ShouldBe(["North does not swerve", "South does not swerve"]);
        file.Model.DecisionMakers[1].Options.ShouldBe([1]);
        file.Model.DecisionMakers[0].Preference.ShouldBeOfType<RankingPreference>().Tiers.Count.ShouldBe(4);
        file.Model.DecisionMakers[1].Preference.ShouldBeOfType<StatementPreference>().Tiers[0].Statements[0].Formula.ShouldBe(new Formula.Literal(0, Taken: false));
    }

    [Fact]
    public void Exactly_one_of_several_options_is_short_for_the_combinations_it_rules_out() =>
        ConflictYaml.Read("""
            name: x
            options: [a, b, c]
            infeasible: [{exactlyOne: [a, b, c]}]
            """).Model!.Infeasible.Select(pattern => pattern.Pattern.ToText(3)).ShouldBe(["YY-", "Y-Y", "-YY", "NNN"]);

    [Fact]
    public void All_errors_are_told_at_once_with_their_lines()
    {
        var problems = ConflictYaml.Read(FormatTexts.WithErrors).Problems;
        Approved.Matches(string.Concat(problems.Select(problem => problem.ToText("talks.conflict.yaml") + "\n")));
    }

    [Fact]
    public void A_problem_that_is_found_later_is_told_with_the_line_of_its_part()
    {
        var file = ConflictYaml.Read(FormatTexts.WithEverything);
        file.Places.Find("decisionMakers[1].preference.tiers[0]").Line.ShouldBe(LineOf("greatly") + 1);
        file.Places.Find("decisionMakers[1].preference.tiers[0].statements[7]").Line.ShouldBe(LineOf("greatly") + 1);
        file.Places.Find("options[1]").Line.ShouldBe(LineOf("- name: Sends observers"));
        file.Places.Find("infeasible[1]").Line.ShouldBe(LineOf("exactlyOne"));
        file.Places.Find("nowhere").Line.ShouldBe(0);
    }

    private static int LineOf(string words) => Array.FindIndex(FormatTexts.WithEverything.Split('\n'), line => line.Contains(words, StringComparison.Ordinal)) + 1;
}
