using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Witnesses;

/// <summary>Says in English what a witness holds.</summary>
public static class WitnessText
{
    /// <summary>One sentence a line: the verdict, then each improvement and its sanction.</summary>
    /// <param name="graph">What was analysed.</param>
    /// <param name="witness">The witness.</param>
    public static IReadOnlyList<string> Write(ConflictGraph graph, Witness witness)
    {
        var name = graph.MakerName(witness.Maker);
        var concept = witness.Rules == StabilityRules.Ordinary ? witness.Concept.Label() : $"{witness.Concept.Label()} ({witness.Rules.Name})";
        var state = graph.States.Id(witness.State);
        List<string> lines = [$"State {state} is {(witness.IsStable ? "stable" : "not stable")} for {name} by {concept}."];
        if (witness.Improvements.Count == 0)
        {
            lines.Add(graph.Moves(witness.Maker).Targets(witness.State) is { Count: 0 }
                ? $"{name} has no move from state {state}."
                : $"{name} has no move from state {state} to a state that it prefers.");
        }

        lines.AddRange(witness.Improvements.Select(improvement => Line(graph, witness, improvement)));
        return lines;
    }

    /// <summary>What an improvement and its sanction come to, in one sentence.</summary>
    /// <param name="graph">What was analysed.</param>
    /// <param name="witness">The witness.</param>
    /// <param name="improvement">One of its improvements.</param>
    public static string Line(ConflictGraph graph, Witness witness, ImprovementWitness improvement)
    {
        var name = graph.MakerName(witness.Maker);
        var (from, to) = (graph.States.Id(witness.State), graph.States.Id(improvement.Target));
        var gain = graph.Preference(witness.Maker).Compare(improvement.Target, witness.State) == Comparison.Unknown ? "which it may prefer" : "which it prefers";
        if (improvement.Sanction is not { } sanction)
        {
            return witness.Concept == Concept.Nash
                ? $"{name} can move from {from} to {to}, {gain}."
                : $"{name} can move from {from} to {to}, {gain}, and the others have no {(witness.Concept.AsksCredibility() ? "credible " : "")}answer that leaves it no better off{(witness.Concept.AsksNoEscape() ? " without an escape" : "")}.";
        }

        var way = string.Join(", then ", sanction.Steps.Select(step => $"{graph.MakerName(step.Mover)} to {graph.States.Id(step.To)}"));
        var credible = witness.Concept.AsksCredibility() ? sanction.Steps.Count == 1 ? ", an improvement for it" : ", each an improvement for who moves" : "";
        var escape = !witness.Concept.AsksNoEscape() ? ""
            : sanction.NoEscapes.Count == 0 ? $"; {name} cannot move from there"
            : $"; from there {name} can move only to {string.Join(", ", sanction.NoEscapes.Select(graph.States.Id))}, none better than {from}";
        return $"{name} can move from {from} to {to}, {gain}, but then {way}{credible}, and {graph.States.Id(sanction.State)} {Compared(graph, witness, sanction.State)}{escape}.";
    }

    private static string Compared(ConflictGraph graph, Witness witness, int end) => end == witness.State
        ? "is where it began"
        : graph.Preference(witness.Maker).Compare(end, witness.State) switch
        {
            Comparison.Worse => $"is worse for {graph.MakerName(witness.Maker)} than {graph.States.Id(witness.State)}",
            Comparison.Tied => $"is no better for {graph.MakerName(witness.Maker)} than {graph.States.Id(witness.State)}",
            _ => $"may be no better for {graph.MakerName(witness.Maker)} than {graph.States.Id(witness.State)}",
        };
}
