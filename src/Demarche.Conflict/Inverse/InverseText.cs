using Demarche.Conflict.Graph;

namespace Demarche.Conflict.Inverse;

/// <summary>Writes inverse conditions.</summary>
public static class InverseText
{
    /// <summary>One clause, such as <c>not 3 > 2, or not (5 > 2 or 6 > 2)</c> in words: "2 is at least as good as 3, or as both 5 and 6".</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="clause">One of its clauses.</param>
    public static string Write(ConflictGraph graph, InverseCondition condition, InverseClause clause)
    {
        var alternatives = clause.Alternatives.Select(states => states.Count == 1
            ? graph.States.Id(states[0])
            : $"({string.Join(" and ", states.Select(graph.States.Id))})");
        return $"{graph.States.Id(condition.State)} is at least as good as {string.Join(" or ", alternatives)}";
    }
}
