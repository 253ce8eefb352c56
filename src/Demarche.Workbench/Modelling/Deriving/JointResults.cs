using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>
/// What an initiative comes to, as a formula over options: one of its sponsors launches it and every participant of the model takes part. It is no option:
/// positions on initiatives become preferences over it.
/// </summary>
/// <param name="options">The options of the model.</param>
internal sealed class JointResults(IReadOnlyList<ModelInput> options)
{
    /// <summary>The formula of an initiative, or null where nobody in the model has a choice about it.</summary>
    internal string? Of(string initiative)
    {
        var launching = Ids(initiative, ModelAct.Launch);
        var parts = Ids(initiative, ModelAct.Join);
        if (launching.Count > 0)
        {
            parts.Insert(0, launching is [var only] ? only : $"({string.Join(" or ", launching)})");
        }

        return parts.Count is 0 ? null : string.Join(" and ", parts);
    }

    /// <summary>The contrary of a formula.</summary>
    internal static string Not(string formula) => formula.Contains(' ', StringComparison.Ordinal) ? $"not ({formula})" : $"not {formula}";

    /// <summary>What holds if something else does.</summary>
    internal static string If(string condition, string result) => $"{Part(condition)} -> {Part(result)}";

    private static string Part(string formula) => formula.Contains(' ', StringComparison.Ordinal) ? $"({formula})" : formula;

    private List<string> Ids(string initiative, ModelAct act) =>
        [.. options.Where(option => option.Act == act && string.Equals(option.Initiative, initiative, StringComparison.Ordinal)).Select(option => option.Id).Order(StringComparer.Ordinal)];
}
