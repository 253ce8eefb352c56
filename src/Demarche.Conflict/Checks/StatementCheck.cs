using System.Globalization;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Checks;

/// <summary>Finds statements that say nothing: true in all feasible states, in none, or never the one that decides.</summary>
internal static class StatementCheck
{
    internal static IEnumerable<ModelProblem> Warnings(ConflictGraph graph, StatementPreference preference, string maker, string path, bool findIdle)
    {
        var columns = new StatementColumns(graph.States, graph.Model.Options.Count);
        var keys = new TierKeys(graph.StateCount);
        var ranks = new int[graph.StateCount];
        var before = 1;
        for (var index = 0; index < preference.Tiers.Count; index++)
        {
            var tier = preference.Tiers[index];
            var constant = tier.Statements.Select(statement => Constant(columns, statement.Formula, graph.StateCount)).ToArray();
            for (var number = 0; number < constant.Length; number++)
            {
                if (constant[number] is { } value)
                {
                    yield return ConflictMessages.ConstantStatement(maker, value, Path(path, index, number));
                }
            }

            if (!findIdle || preference.Rule != StatementRule.Prioritised)
            {
                continue;
            }

            keys.Add(tier.Statements, columns);
            var classes = keys.Rank(ranks);
            if (classes == before && Array.Exists(constant, static value => value is null))
            {
                yield return ConflictMessages.IdleStatement(maker, Path(path, index, Array.FindIndex(constant, static value => value is null)));
            }

            before = classes;
        }
    }

    private static bool? Constant(StatementColumns columns, Formula formula, int stateCount)
    {
        var (always, never) = (true, true);
        for (var word = 0; word < columns.WordCount && (always || never); word++)
        {
            var left = stateCount - (word * 64);
            var all = left >= 64 ? ulong.MaxValue : (1UL << left) - 1;
            var holds = columns.Evaluate(formula, word) & all;
            always &= holds == all;
            never &= holds == 0;
        }

        return always ? true : never ? false : null;
    }

    private static string Path(string path, int tier, int statement) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}.tiers[{tier}].statements[{statement}]");
}
