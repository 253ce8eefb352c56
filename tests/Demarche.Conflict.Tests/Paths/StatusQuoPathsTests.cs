using Demarche.Conflict.Paths;
using Demarche.Conflict.Tests.Definitions;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Tests.Paths;

public class StatusQuoPathsTests
{
    [Theory]
    [InlineData(PathMoves.All)]
    [InlineData(PathMoves.Improvements)]
    public void A_path_is_legal_and_as_long_as_its_level(PathMoves moves)
    {
        for (var seed = 50_000UL; seed < 50_200; seed++)
        {
            var graph = Solve.Graph(RandomModels.Next(seed));
            var paths = StatusQuoPaths.Find(graph, moves, cancellation: TestContext.Current.CancellationToken);
            foreach (var state in paths.Reached)
            {
                var steps = paths.PathTo(state).ShouldNotBeNull();
                steps.Count.ShouldBe(paths.Level(state)!.Value);
                var at = new MoveStep(-1, 0, paths.Start);
                foreach (var step in steps)
                {
                    step.From.ShouldBe(at.To);
                    step.Mover.ShouldNotBe(at.Mover);
                    graph.Moves(step.Mover).Has(step.From, step.To).ShouldBeTrue();
                    (moves == PathMoves.All || graph.Preference(step.Mover).Prefers(step.To, step.From)).ShouldBeTrue();
                    at = step;
                }

                at.To.ShouldBe(state);
            }
        }
    }

    /// <summary>Levels from the definition: a state is at level k where a legal sequence of k moves, and none of fewer, leads there.</summary>
    [Fact]
    public void Levels_are_those_of_the_definition()
    {
        for (var seed = 51_000UL; seed < 51_200; seed++)
        {
            var model = RandomModels.Next(seed);
            var graph = Solve.Graph(model);
            var paths = StatusQuoPaths.Find(graph, cancellation: TestContext.Current.CancellationToken);
            var sets = new DefinitionModel(model);
            var levels = Levels(sets, model.StatusQuo!);
            for (var state = 0; state < graph.StateCount; state++)
            {
                paths.Level(state).ShouldBe(levels.TryGetValue(graph.States.Id(state), out var level) ? level : null, $"seed {seed}");
            }
        }
    }

    private static Dictionary<string, int> Levels(DefinitionModel sets, string start)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var seen = new HashSet<(string, int)>();
        var front = new HashSet<(string State, int Last)> { (start, -1) };
        for (var level = 1; front.Count > 0; level++)
        {
            front = [.. front.SelectMany(at => sets.Makers.Where(maker => maker != at.Last).SelectMany(maker => sets.R(maker, at.State).Select(target => (target, maker)))).Where(seen.Add)];
            foreach (var (state, _) in front)
            {
                levels.TryAdd(state, level);
            }
        }

        return levels;
    }
}
