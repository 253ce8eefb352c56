using Demarche.Conflict.Model;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Preferences;

/// <summary>Turns comparisons of state ids into a relation.</summary>
internal sealed class PairReader(StateSpace states, List<ModelProblem> problems)
{
    internal BitRelation? Read(PairwisePreference preference, string maker, string path)
    {
        var errors = problems.Count;
        var relation = new BitRelation(states.Count, !preference.OthersAreTied);
        var said = new Dictionary<(int, int), int>();
        for (var index = 0; index < preference.Comparisons.Count; index++)
        {
            Add(preference.Comparisons[index], relation, said, maker, $"{path}.comparisons[{index}]");
        }

        return problems.Count > errors ? null : relation;
    }

    private void Add(StateComparison comparison, BitRelation relation, Dictionary<(int, int), int> said, string maker, string path)
    {
        if (comparison.Level is < 0 or > 7)
        {
            problems.Add(ConflictMessages.BadLevel(comparison.Level, path));
        }
        else if (!states.TryFind(comparison.Better, out var better))
        {
            problems.Add(ConflictMessages.NoSuchState(comparison.Better, path));
        }
        else if (!states.TryFind(comparison.Worse, out var worse))
        {
            problems.Add(ConflictMessages.NoSuchState(comparison.Worse, path));
        }
        else if ((better == worse && comparison.Level > 0) || Contrary(said, better, worse, comparison.Level))
        {
            problems.Add(ConflictMessages.ContraryComparison(maker, comparison.Better, comparison.Worse, path));
        }
        else if (comparison.Level == 0)
        {
            relation.SetTied(better, worse);
        }
        else
        {
            relation.SetBetter(better, worse, comparison.Level);
        }
    }

    private static bool Contrary(Dictionary<(int, int), int> said, int better, int worse, int level)
    {
        var contrary = (said.TryGetValue((better, worse), out var before) && before != level)
            || (said.TryGetValue((worse, better), out var back) && (level > 0 || back > 0));
        said[(better, worse)] = level;
        return contrary;
    }
}
