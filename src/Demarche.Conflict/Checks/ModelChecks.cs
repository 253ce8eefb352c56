using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Checks;

/// <summary>
/// Warnings about a model that can be analysed but may not say what its maker meant: options that can never be taken, statements that
/// are always or never true or never decide, states told twice, decision makers without moves, preferences that go in a circle, ties
/// that decide an equilibrium.
/// </summary>
public static class ModelChecks
{
    // Beyond these the checks would take longer than the analysis.
    private const int MostStatesForIdleStatements = 1 << 17;
    private const int MostStatesForCycles = 2_000;

    /// <summary>Finds what is worth a warning, in the order of the model.</summary>
    /// <param name="graph">The model, ready for analysis.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<ModelProblem> Warnings(ConflictGraph graph, CancellationToken cancellation = default)
    {
        var warnings = new List<ModelProblem>();
        warnings.AddRange(Options(graph));
        warnings.AddRange(Patterns(graph.Model));
        warnings.AddRange(States(graph.Model));
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            cancellation.ThrowIfCancellationRequested();
            warnings.AddRange(Maker(graph, maker));
        }

        warnings.AddRange(TieCheck.Warnings(graph, MostStatesForCycles, cancellation));
        return warnings;
    }

    private static IEnumerable<ModelProblem> Options(ConflictGraph graph)
    {
        ulong everTaken = 0;
        ulong everLeft = 0;
        for (var state = 0; state < graph.StateCount; state++)
        {
            var options = graph.States.Options(state);
            everTaken |= options.Taken | ~options.Named;
            everLeft |= ~options.Taken;
        }

        for (var option = 0; option < graph.Model.Options.Count; option++)
        {
            var (name, path) = (graph.Model.Options[option].Name, Text($"options[{option}]"));
            var (taken, left) = (((everTaken >> option) & 1) != 0, ((everLeft >> option) & 1) != 0);
            if (!taken || !left)
            {
                yield return ConflictMessages.DeadOption(name, taken, path);
            }

            if (graph.Model.Arcs is null && !graph.Model.DecisionMakers.Any(maker => maker.Options.Contains(option)))
            {
                yield return ConflictMessages.UnownedOption(name, path);
            }
        }
    }

    private static IEnumerable<ModelProblem> Patterns(ConflictModel model)
    {
        for (var index = 0; index < model.Infeasible.Count; index++)
        {
            var pattern = model.Infeasible[index].Pattern;
            for (var other = 0; other < model.Infeasible.Count; other++)
            {
                var wider = model.Infeasible[other].Pattern;
                if (other != index && (wider.Named & ~pattern.Named) == 0 && wider.Matches(pattern.Taken) && (wider != pattern || other < index))
                {
                    yield return ConflictMessages.IdlePattern(Text($"infeasible[{index}]"));
                    break;
                }
            }
        }
    }

    private static IEnumerable<ModelProblem> States(ConflictModel model)
    {
        var first = new Dictionary<StatePattern, string>();
        for (var index = 0; index < model.States?.Count && model.Options.Count > 0; index++)
        {
            var state = model.States[index];
            if (!first.TryAdd(state.Options, state.Id))
            {
                yield return ConflictMessages.DuplicateStates(state.Id, first[state.Options], Text($"states[{index}]"));
            }
        }
    }

    private static IEnumerable<ModelProblem> Maker(ConflictGraph graph, int maker)
    {
        var path = Text($"decisionMakers[{maker}]");
        var written = graph.Model.DecisionMakers[maker];
        if (graph.Moves(maker).ArcCount == 0)
        {
            yield return ConflictMessages.NoMoves(written.Name, path);
        }

        if (written.Preference is StatementPreference statements)
        {
            foreach (var problem in StatementCheck.Warnings(graph, statements, written.Name, $"{path}.preference", graph.StateCount <= MostStatesForIdleStatements))
            {
                yield return problem;
            }
        }

        if (!graph.Preference(maker).IsRanked && graph.StateCount <= MostStatesForCycles && PreferenceCycle.Find(graph.Preference(maker)) is { } cycle)
        {
            yield return ConflictMessages.Cycle(written.Name, [.. cycle.Select(graph.States.Id)], $"{path}.preference");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
