using Demarche.Conflict.Model;
using Demarche.Conflict.Moves;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Graph;

/// <summary>Makes a model ready for analysis, step by step: checks, states, moves, preferences, attitudes.</summary>
internal sealed class GraphCompiler(ConflictModel model, CompileOptions options, CancellationToken cancellation)
{
    private const long SearchSteps = 1L << 28;
    private readonly List<ModelProblem> _problems = [];

    internal CompileResult Compile()
    {
        _problems.AddRange(StructureCheck.Errors(model));
        var states = _problems.Count > 0 ? null : States();
        if (states is null)
        {
            return new CompileResult(null, _problems);
        }

        var moves = new MoveCompiler(model, states, _problems).Compile(cancellation);
        var preferences = Preferences(states);
        foreach (var id in model.StatusQuo is null ? [] : (string[])[model.StatusQuo])
        {
            if (!states.TryFind(id, out _))
            {
                _problems.Add(ConflictMessages.NoSuchState(id, "statusQuo"));
            }
        }

        return _problems.Exists(static problem => problem.IsError) || moves is null || Array.Exists(preferences, static preference => preference is null)
            ? new CompileResult(null, _problems)
            : new CompileResult(new ConflictGraph(model, states, moves, WithAttitudes(preferences!)), _problems);
    }

    private StateSpace? States()
    {
        var count = model.Options.Count;
        var all = count == StatePattern.MaximumOptions ? ulong.MaxValue : (1UL << count) - 1;
        var infeasible = model.Infeasible.Select(static pattern => pattern.Pattern).ToArray();
        if (model.States is { } listed)
        {
            var feasible = listed.Where(state => !Array.Exists(infeasible, pattern => IsRuledOut(pattern, state.Options))).ToArray();
            return feasible.Length == 0 ? Refuse(ConflictMessages.NoStates()) : new StateSpace(feasible, all);
        }

        var estimate = StateEstimator.Estimate(count, infeasible, cancellation);
        return estimate.IsExact && estimate.States == 0 ? Refuse(ConflictMessages.NoStates())
            : estimate.States > options.StateLimit
                ? Refuse(ConflictMessages.TooManyStates(estimate.ToString(), Combinations(estimate), options.StateLimit))
                : Generate(all, infeasible, estimate);
    }

    private StateSpace? Generate(ulong all, StatePattern[] infeasible, StateEstimate estimate)
    {
        var codes = new List<ulong>(estimate.IsExact ? (int)estimate.States : 1024);
        var search = new StateSearch(all, infeasible, SearchSteps, options.StateLimit);
        if (!search.Run(codes.Add, cancellation))
        {
            return Refuse(search.RanOutOfSteps ? ConflictMessages.StatesHardToFind(SearchSteps)
                : ConflictMessages.TooManyStates($"more than {options.StateLimit}", Combinations(estimate), options.StateLimit));
        }

        return codes.Count == 0 ? Refuse(ConflictMessages.NoStates()) : new StateSpace([.. codes], all, model.Numbering);
    }

    private static string Combinations(StateEstimate estimate) => (estimate with { States = estimate.Combinations, IsExact = true }).ToString();

    private StateSpace? Refuse(ModelProblem problem)
    {
        _problems.Add(problem);
        return null;
    }

    /// <summary>A listed state is infeasible where all that it stands for is.</summary>
    private static bool IsRuledOut(StatePattern pattern, StatePattern state) =>
        pattern.Named != 0 && (pattern.Named & ~state.Named) == 0 && pattern.Matches(state.Taken);

    private CompiledPreference?[] Preferences(StateSpace states)
    {
        var compiler = new PreferenceCompiler(model, states, _problems);
        var preferences = new CompiledPreference?[model.DecisionMakers.Count];
        for (var maker = 0; maker < preferences.Length; maker++)
        {
            cancellation.ThrowIfCancellationRequested();
            var written = model.DecisionMakers[maker];
            preferences[maker] = compiler.Compile(written.Preference, written.Name, $"decisionMakers[{maker}].preference");
        }

        return preferences;
    }

    private CompiledPreference[] WithAttitudes(CompiledPreference[] preferences)
    {
        if (!options.UseAttitudes)
        {
            return preferences;
        }

        var changed = (CompiledPreference[])preferences.Clone();
        for (var maker = 0; maker < preferences.Length; maker++)
        {
            if (model.DecisionMakers[maker].Attitudes is { } attitudes)
            {
                changed[maker] = AttitudePreference.Make(maker, attitudes, preferences);
            }
        }

        return changed;
    }
}
