using System.Text.Json.Nodes;
using CsCheck;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Tests.Formats;

public sealed class GmcrFormatTests
{
    // Keys as gmcr-py 0.3 and 0.4 write them; the conflict is invented.
    private const string Newer = """
        {"infeasibles": [[[1, "Y"], [0, "Y"]], {"compound": true, "members": [[[2, "Y"], [3, "Y"]]]}], "useManualPreferenceRanking": false,
         "options": [{"permittedDirection": "both", "name": "Open"}, {"permittedDirection": "fwd", "name": "Close"},
                     {"permittedDirection": "back", "name": "Open"}, {"permittedDirection": "both", "name": "Büro <1>"}],
         "decisionMakers": [
          {"name": "North", "payoffs": [3, 2, 1], "options": [1, 0], "misperceptions": [[[0, "Y"], [3, "N"]]],
           "preferences": [[[0, "N"], [2, "Y"]], {"members": [[[0, "N"], [2, "Y"]]], "compound": true}, {"compound": true, "members": [[[0, "Y"]], [[1, "N"], [3, "Y"]]]}, []]},
          {"name": "South", "options": [2, 3], "misperceptions": [], "preferences": [[[2, "N"], [0, "Y"]]]},
          {"name": "East", "options": [], "preferences": []}],
         "program": "gmcr-py", "version": "0.4.1", "coalitions": [[0, 2], 1], "coalitionsFull": [{"name": "North"}]}
        """;

    private const string Older = """
        {"useManualPreferenceVectors": true, "infeasibles": [], "program": "gmcr-py", "extra": {"a/b": [1.50, null]},
         "options": [{"name": "Open", "permittedDirection": "both"}, {"name": "Close", "permittedDirection": "both"}],
         "decisionMakers": [{"preferences": [[[0, "Y"]]], "name": "North", "preferenceVector": [3, [1, 2], 4], "options": [0]},
                            {"preferences": [], "name": "South", "preferenceVector": [[1, 2, 3, 4]], "options": [1]}]}
        """;

    [Theory]
    [InlineData(Newer)]
    [InlineData(Older)]
    public void A_file_that_is_read_and_written_is_the_same_file(string text)
    {
        var file = GmcrFormat.Read(text);
        file.Problems.ShouldBeEmpty();
        ShouldBeSame(GmcrFormat.Write(file.Model!, file.Carried).Text, text);
    }

    [Theory]
    [InlineData(Newer)]
    [InlineData(Older)]
    public void Nothing_is_lost_on_the_way_through_our_own_format(string text)
    {
        var file = GmcrFormat.Read(text);
        // A model of GMCR+ has no name and ours must; the name is what comes back changed from no file.
        var ours = ConflictYaml.Read(ConflictYaml.Write(file.Model! with { Name = "x" }, file.Carried));
        ours.Problems.ShouldBeEmpty();
        ShouldBeSame(GmcrFormat.Write(ours.Model!, ours.Carried).Text, text);
    }

    [Fact]
    public void What_the_file_says_is_what_the_model_holds()
    {
        var model = GmcrFormat.Read(Newer).Model!;
        model.Options.Select(option => option.Direction).ShouldBe([PermittedDirection.Both, PermittedDirection.Forward, PermittedDirection.Back, PermittedDirection.Both]);
        model.DecisionMakers[0].Options.ShouldBe([1, 0]);
        model.Infeasible.Select(pattern => pattern.Pattern.ToText(4)).ShouldBe(["YY--", "--YY"]);
        model.DecisionMakers[0].View!.Unseen.Single().Pattern.ToText(4).ShouldBe("Y--N");
        model.Blocs.Single().ShouldBe([0, 2]);
        var tiers = model.DecisionMakers[0].Preference.ShouldBeOfType<StatementPreference>().Tiers;
        tiers[2].Statements[0].Formula.Holds(new StatePattern(15, 0b1000)).ShouldBeTrue();
        tiers[2].Statements[0].Formula.Holds(new StatePattern(15, 0b1010)).ShouldBeFalse();
        GmcrFormat.Read(Older).Model!.DecisionMakers[0].Preference.ShouldBeOfType<RankingPreference>().Tiers[1].States.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Computed_values_of_a_changed_model_are_dropped_and_the_rest_is_kept()
    {
        var file = GmcrFormat.Read(Newer);
        var changed = file.Model! with { Infeasible = [] };
        var written = JsonNode.Parse(GmcrFormat.Write(changed, file.Carried).Text!)!;
        written["version"]!.GetValue<string>().ShouldBe("0.4.1");
        written["coalitionsFull"].ShouldBeNull();
        written["decisionMakers"]![0]!["payoffs"].ShouldBeNull();
        written["infeasibles"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Statements_of_any_form_keep_their_meaning() =>
        ModelGen.Formula(4, 3).Sample(
            static formula =>
            {
                var model = new ConflictModel
                {
                    Options = [.. "abcd".Select(name => new ModelOption(name.ToString()))],
                    DecisionMakers = [new DecisionMaker("m") { Options = [0, 1, 2, 3], Preference = StatementPreference.Prioritised(formula) }],
                };
                var written = GmcrFormat.Write(model);
                var read = GmcrFormat.Read(written.Text!).Model!.DecisionMakers[0].Preference;
                if (read is StatementPreference statements)
                {
                    for (var code = 0UL; code < 16; code++)
                    {
                        statements.Tiers[0].Statements[0].Formula.Holds(new StatePattern(15, code)).ShouldBe(formula.Holds(new StatePattern(15, code)), written.Text);
                    }
                }
                else
                {
                    read.ShouldBeOfType<RankingPreference>().Tiers.Sum(tier => tier.States.Count).ShouldBe(16);
                }
            },
            iter: 1000);

    [Fact]
    public void States_that_are_listed_become_infeasible_combinations_and_numbers()
    {
        var model = ConflictYaml.Read("""
            name: x
            options: [a, b]
            states: {quiet: NN, both: YY, only b: NY}
            decisionMakers:
              - {name: m, options: [a, b], prefers: {ranking: [both, only b, quiet]}}
            """).Model!;
        var written = GmcrFormat.Write(model);
        written.Problems.ShouldAllBe(problem => !problem.IsError);
        var read = GmcrFormat.Read(written.Text!).Model!;
        read.Infeasible.Single().Pattern.ToText(2).ShouldBe("YN");
        read.DecisionMakers[0].Preference.ShouldBeOfType<RankingPreference>().Tiers.SelectMany(tier => tier.States).ShouldBe(["3", "2", "1"]);
    }

    [Theory]
    [InlineData("decisionMakers: [{name: m, options: [a], prefers: {pairs: [1 > 2]}}]", "unknown")]
    [InlineData("decisionMakers: [{name: m, options: [a], prefers: {ranking: [1, 2]}}]\nfrozen: [1]", "nobody leaves")]
    [InlineData("decisionMakers: [{name: m, options: [a], prefers: {ranking: [1, 2]}}]\nstates: [1, 2]\nmoves: {m: [1 -> 2]}", "typed in")]
    public void A_conflict_that_the_format_cannot_hold_is_refused_with_the_reason(string rest, string reason)
    {
        var written = GmcrFormat.Write(ConflictYaml.Read("name: x\noptions: [a]\n" + rest).Model!);
        written.Text.ShouldBeNull();
        written.Problems.ShouldContain(problem => problem.IsError && problem.Text.Contains(reason, StringComparison.Ordinal));
    }

    private static void ShouldBeSame(string? written, string original) =>
        JsonNode.DeepEquals(JsonNode.Parse(written!), JsonNode.Parse(original)).ShouldBeTrue(written);
}
