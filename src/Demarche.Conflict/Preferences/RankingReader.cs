using Demarche.Conflict.Model;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Preferences;

/// <summary>Turns a ranking of state ids into ranks.</summary>
internal sealed class RankingReader(StateSpace states, List<ModelProblem> problems)
{
    internal RankedOrder? Read(RankingPreference ranking, string maker, string path)
    {
        var errors = problems.Count;
        var ranks = new int[states.Count];
        Array.Fill(ranks, -1);
        var tiers = ranking.Tiers.Where(static tier => tier.States.Count > 0).ToArray();
        for (var index = 0; index < tiers.Length; index++)
        {
            foreach (var id in tiers[index].States)
            {
                Place(id, tiers.Length - 1 - index, ranks, maker, $"{path}.tiers[{index}]");
            }
        }

        var missed = Enumerable.Range(0, states.Count).Where(state => ranks[state] < 0).Select(states.Id).ToArray();
        if (missed.Length > 0)
        {
            problems.Add(ConflictMessages.RankingMisses(maker, missed, path));
        }

        return problems.Count > errors ? null : new RankedOrder(ranks, Gaps(tiers));
    }

    private static int[]? Gaps(RankingTier[] tiers) =>
        Array.TrueForAll(tiers, static tier => tier.GapLevel <= 1) ? null
            : [.. Enumerable.Range(0, tiers.Length - 1).Select(rank => tiers[tiers.Length - 2 - rank].GapLevel)];

    private void Place(string id, int rank, int[] ranks, string maker, string path)
    {
        if (!states.TryFind(id, out var state))
        {
            problems.Add(ConflictMessages.NoSuchState(id, path));
        }
        else if (ranks[state] >= 0)
        {
            problems.Add(ConflictMessages.RankedTwice(maker, id, path));
        }
        else
        {
            ranks[state] = rank;
        }
    }
}
