using System.Diagnostics.CodeAnalysis;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Graph;

/// <summary>A model made ready for analysis, or why it cannot be.</summary>
/// <param name="Graph">The graph, or null where a problem is an error.</param>
/// <param name="Problems">All errors at once. Warnings come from the checks.</param>
public sealed record CompileResult(ConflictGraph? Graph, IReadOnlyList<ModelProblem> Problems)
{
    /// <summary>Whether the model can be analysed.</summary>
    [MemberNotNullWhen(true, nameof(Graph))]
    public bool Succeeded => Graph is not null;

    /// <summary>The graph.</summary>
    /// <exception cref="InvalidOperationException">The model has errors; the message lists them.</exception>
    public ConflictGraph Required() => Graph ?? throw new InvalidOperationException(string.Join(' ', Problems.Select(static problem => problem.Text)));
}
