using System.Globalization;
using Demarche.Conflict.Model;

namespace Demarche.Conflict;

/// <summary>What the library says when a model is wrong or odd, with its numbers (DEM501 to DEM549).</summary>
internal static class ConflictMessages
{
    internal static ModelProblem NoMakers() => Error("DEM501", "The model has no decision maker; add at least one.", "decisionMakers");

    internal static ModelProblem TooManyMakers(int count, int most) =>
        Error("DEM502", Text($"The model has {count} decision makers and at most {most} are possible; join some."), "decisionMakers");

    internal static ModelProblem TooManyOptions(int count) =>
        Error("DEM503", Text($"The model has {count} options and at most {StatePattern.MaximumOptions} are possible; leave out those that no decision turns on."), "options");

    internal static ModelProblem NoSuchOption(int option, int count, string path) =>
        Error("DEM504", Text($"Option {option + 1} is named but the model has {count}; name one of them."), path);

    internal static ModelProblem NoSuchMaker(int maker, int count, string path) =>
        Error("DEM505", Text($"Decision maker {maker + 1} is named but the model has {count}; name one of them."), path);

    internal static ModelProblem NoSuchState(string id, string path) =>
        Error("DEM506", $"State {id} is named but is not a feasible state of the model; name one that is.", path);

    internal static ModelProblem SameName(string what, string name, string path) =>
        Error("DEM507", $"Two {what} are called {name}; give one another name.", path);

    internal static ModelProblem NoStates() =>
        Error("DEM508", "No state is feasible: the infeasible patterns leave no combination of options; drop or narrow one.", "infeasible");

    internal static ModelProblem TooManyStates(string estimate, string combinations, long limit) =>
        Error("DEM509", Text($"The model has {estimate} feasible states (of {combinations} combinations) and the limit is {limit}; add infeasible patterns or leave out options."), "options");

    internal static ModelProblem StatesHardToFind(long steps) =>
        Error("DEM510", Text($"The feasible states were not found within {steps} steps: the infeasible patterns rule out nearly everything in a way that is hard to search; list the states instead."), "infeasible");

    internal static ModelProblem RankingMisses(string maker, IReadOnlyList<string> ids, string path) =>
        Error("DEM511", $"The ranking of {maker} misses {Few(ids, "state")}; put each state in one tier.", path);

    internal static ModelProblem RankedTwice(string maker, string id, string path) =>
        Error("DEM512", $"The ranking of {maker} has state {id} twice; leave it in one tier.", path);

    internal static ModelProblem WeightsDoNotFit(string maker, int weights, int options, string path) =>
        Error("DEM513", Text($"{maker} has {weights} option weights and the model {options} options; give one weight an option."), path);

    internal static ModelProblem WeightsTooFine(string maker, string path) =>
        Error("DEM514", $"The weights of {maker} differ too much in size to be added exactly; use fewer digits.", path);

    internal static ModelProblem BadThreshold(string maker, double threshold, string range, string path) =>
        Error("DEM515", Text($"The threshold of {maker} is {threshold}; it must be {range}."), path);

    internal static ModelProblem BadDegree(string state, string other, double degree, string path) =>
        Error("DEM516", Text($"The degree of state {state} over state {other} is {degree}; it must be from 0 to 1."), path);

    internal static ModelProblem ContraryComparison(string maker, string better, string worse, string path) =>
        Error("DEM517", $"{maker} is said to compare states {better} and {worse} in two ways; leave one.", path);

    internal static ModelProblem BadLevel(int level, string path) =>
        Error("DEM518", Text($"The strength level is {level}; it must be from 1 (ordinary) to 7."), path);

    internal static ModelProblem RisingLevel(string maker, string path) =>
        Error("DEM519", $"A less important tier of {maker} is stronger than a more important one; lower its level or move it up.", path);

    internal static ModelProblem ArcsNeedStates() =>
        Error("DEM520", "Moves are typed in but no states are listed; list the states.", "states");

    internal static ModelProblem TooLargeForPairs(int states, int limit, string path) =>
        Error("DEM521", Text($"The model has {states} states and a preference given pair by pair, or states that leave options open, can have at most {limit}; use statements."), path);

    internal static ModelProblem TooManyStatements(string maker, int count, string path) =>
        Error("DEM522", Text($"{maker} has {count} statements and with silence as unknown at most 64 are possible; leave out the least important."), path);

    internal static ModelProblem AttitudesDoNotFit(string maker, int count, int makers, string path) =>
        Error("DEM523", Text($"{maker} has {count} attitudes and the model {makers} decision makers; give one of -1, 0 and 1 for each."), path);

    internal static ModelProblem InTwoBlocs(string maker) =>
        Error("DEM524", $"{maker} is in two blocs; leave it in one.", "blocs");

    internal static ModelProblem TooFewParties(int count) =>
        Error("DEM525", Text($"The negotiation has {count} parties; it needs at least two."), "parties");

    internal static ModelProblem NoOutcomes() => Error("DEM526", "An issue has no outcome, or there is no issue; give each issue at least one outcome.", "issues");

    internal static ModelProblem TooManyPackages(double count, int most) =>
        Error("DEM527", Text($"The issues make {count:G3} packages and at most {most} are gone through; leave out issues or outcomes."), "issues");

    internal static ModelProblem ScoresDoNotFit(string party, int index) =>
        Error("DEM528", $"The weights or scores of {party} do not fit the issues; give one weight of 0 or more an issue and one score an outcome.", Text($"parties[{index}]"));

    internal static ModelProblem PackagePatternDoesNotFit(int index) =>
        Error("DEM529", "An infeasible combination does not fit the issues; give one outcome, or none, an issue.", Text($"infeasible[{index}]"));

    internal static ModelProblem NoConfrontation(int count) =>
        Error("DEM546", Text($"{count} decision makers have a position and a fallback; confrontation analysis needs two, and a model in option form."), "decisionMakers");

    internal static ModelProblem NotFeasible(string what, string options, int? maker) =>
        Error("DEM547", $"{what} ({options}) is not a feasible state; change it or the infeasible patterns.", maker is { } index ? Text($"decisionMakers[{index}].stance") : "decisionMakers");

    internal static ModelProblem DeadOption(string name, bool taken, string path) =>
        Warning("DEM530", $"Option \"{name}\" is {(taken ? "taken" : "never taken")} in every feasible state; the infeasible patterns leave no choice, so check them.", path);

    internal static ModelProblem ConstantStatement(string maker, bool value, string path) =>
        Warning("DEM531", $"A statement of {maker} is {(value ? "true" : "false")} in every feasible state, so it says nothing; check it or drop it.", path);

    internal static ModelProblem IdleStatement(string maker, string path) =>
        Warning("DEM532", $"A statement of {maker} never decides: the more important ones already tell apart all states that it would; drop it or move it up.", path);

    internal static ModelProblem DuplicateStates(string id, string other, string path) =>
        Warning("DEM533", $"States {other} and {id} have the same options; join them.", path);

    internal static ModelProblem NoMoves(string maker, string path) =>
        Warning("DEM534", $"{maker} has no move in any state, so it changes nothing but is counted in every equilibrium; give it an option or leave it out.", path);

    internal static ModelProblem Cycle(string maker, IReadOnlyList<string> ids, string path) =>
        Warning("DEM535", $"The preference of {maker} goes in a circle: {string.Join(" > ", ids)}; check its comparisons.", path);

    internal static ModelProblem DecidingTies(string maker, IEnumerable<(string Concept, IReadOnlyList<string> Ids)> equilibria, string path) =>
        Warning("DEM536", $"Ties of {maker} decide equilibria ({string.Join("; ", equilibria.Select(static found => $"{found.Concept}: {Few(found.Ids, "state")}"))}): broken the other way, they would not hold; check whether they are known to be ties.", path);

    internal static ModelProblem SelfMove(string id, string path) =>
        Warning("DEM537", $"A move from state {id} to itself was left out; a move must change the state.", path);

    internal static ModelProblem UnownedOption(string name, string path) =>
        Warning("DEM538", $"Option \"{name}\" is controlled by nobody, so it never changes; give it to a decision maker.", path);

    internal static ModelProblem IdlePattern(string path) =>
        Warning("DEM539", "An infeasible pattern rules out nothing that the others do not; drop it.", path);

    private static ModelProblem Error(string number, string text, string path) => new(number, text, IsError: true, path);

    private static ModelProblem Warning(string number, string text, string path) => new(number, text, IsError: false, path);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Few(IReadOnlyList<string> ids, string noun) => ids.Count switch
    {
        1 => $"{noun} {ids[0]}",
        <= 6 => $"{noun}s {string.Join(", ", ids)}",
        _ => Text($"{noun}s {string.Join(", ", ids.Take(5))} and {ids.Count - 5} more"),
    };
}
