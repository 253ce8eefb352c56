using Demarche.Conflict.Graph;
using Demarche.Conflict.Witnesses;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>How states and moves are written in reports.</summary>
internal static class StateWords
{
    /// <summary>The options of a state, one sign an option: Y taken, N not, - either; null where the model has no options.</summary>
    internal static string? Options(this ConflictGraph graph, int state) =>
        graph.Model.Options.Count == 0 ? null : graph.States.Options(state).ToText(graph.Model.Options.Count);

    /// <summary>What a state means: its own text, or the names of the options taken.</summary>
    internal static string? Meaning(this ConflictGraph graph, int state)
    {
        if (graph.States.Text(state) is { } text)
        {
            return text;
        }

        if (graph.Model.Options.Count == 0)
        {
            return null;
        }

        var taken = graph.Model.Options.Where((_, option) => (graph.States.Code(state) >> option & 1) != 0).Select(static option => option.Name).ToList();
        return taken.Count == 0 ? "no option taken" : string.Join("; ", taken);
    }

    /// <summary>The labels of states.</summary>
    internal static IEnumerable<string> Ids(this ConflictGraph graph, IEnumerable<int> states) => states.Select(graph.States.Id);

    /// <summary>A way through states, such as <c>1 -US-&gt; 3 -NK-&gt; 4</c>.</summary>
    internal static string Way(this ConflictGraph graph, int start, IEnumerable<MoveStep> steps) =>
        graph.States.Id(start) + string.Concat(steps.Select(step => $" -{graph.MakerName(step.Mover)}-> {graph.States.Id(step.To)}"));
}
