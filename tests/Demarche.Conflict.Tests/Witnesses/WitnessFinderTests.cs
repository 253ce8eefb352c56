using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Tests.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Tests.Witnesses;

public class WitnessFinderTests
{
    private static readonly StabilityRules[] Rules = [StabilityRules.Ordinary, StabilityRules.Certain, StabilityRules.Possible, StabilityRules.UnknownC];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_witness_agrees_with_the_verdict_and_holds_by_the_definition(int rules)
    {
        for (var seed = 40_000UL; seed < 40_120; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed));
            var result = Solve.Run(graph, Rules[rules]);
            var finder = new WitnessFinder(graph, Rules[rules]);
            foreach (var concept in Concepts.All)
            {
                for (var maker = 0; maker < graph.MakerCount; maker++)
                {
                    for (var state = 0; state < graph.StateCount; state++)
                    {
                        var witness = Find(finder, concept, maker, state);
                        witness.IsStable.ShouldBe(result.Stable(concept, maker).Contains(state), $"seed {seed} {concept} m{maker} state {state}");
                        Check(graph, witness);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_sentence_names_the_answer_that_deters()
    {
        var graph = Solve.Graph(StabilityAnalysisTests.Chicken);
        var witness = Find(new WitnessFinder(graph), Concept.Gmr, 0, Solve.State(graph, "1"));
        WitnessText.Write(graph, witness).ShouldBe(
        [
            "State 1 is stable for first by GMR.",
            "first can move from 1 to 2, which it prefers, but then second to 4, and 4 is worse for first than 1.",
        ]);
    }

    [Fact]
    public void A_witness_has_the_weakest_grade_of_what_it_rests_on()
    {
        var model = StabilityAnalysisTests.Chicken with
        {
            Options =
            [
                new ModelOption("first drives on") { Provenance = new Provenance { Grade = EvidenceGrade.B, Evidence = ["e1"] } },
                new ModelOption("second drives on") { Provenance = new Provenance { Grade = EvidenceGrade.D, Evidence = ["e2"] } },
            ],
        };
        var graph = Solve.Graph(model);
        var inputs = InputTrace.Of(graph, Find(new WitnessFinder(graph), Concept.Gmr, 0, 0));
        inputs.Select(static input => input.Path).ShouldBe(
            ["options[0]", "decisionMakers[0].preference.tiers[0]", "decisionMakers[0].preference.tiers[1]", "options[1]", "decisionMakers[0].preference.tiers[3]"]);
        InputTrace.WeakestGrade(inputs).ShouldBe(EvidenceGrade.D);
    }

    private static Witness Find(WitnessFinder finder, Concept concept, int maker, int state) =>
        finder.Find(concept, maker, state, TestContext.Current.CancellationToken);

    private static void Check(ConflictGraph graph, Witness witness)
    {
        foreach (var improvement in witness.Improvements)
        {
            graph.Moves(witness.Maker).Has(witness.State, improvement.Target).ShouldBeTrue();
            if (improvement.Sanction is { } sanction)
            {
                Check(graph, witness, improvement.Target, sanction);
            }
        }
    }

    private static void Check(ConflictGraph graph, Witness witness, int from, SanctionWitness sanction)
    {
        var last = witness.Maker;
        foreach (var step in sanction.Steps)
        {
            step.From.ShouldBe(from);
            step.Mover.ShouldNotBe(last);
            step.Mover.ShouldNotBe(witness.Maker);
            graph.Moves(step.Mover).Has(step.From, step.To).ShouldBeTrue();
            (!witness.Concept.AsksCredibility() || (graph.Preference(step.Mover).Compare(step.To, step.From) & witness.Rules.Step) != Comparison.None).ShouldBeTrue();
            (from, last) = (step.To, step.Mover);
        }

        sanction.State.ShouldBe(from);
        var ends = witness.Concept.AsksNoEscape() ? graph.Moves(witness.Maker).Targets(from).Append(from) : [from];
        ends.ShouldAllBe(end => (graph.Preference(witness.Maker).Compare(end, witness.State) & witness.Rules.Sanction) != Comparison.None);
    }
}
