namespace Demarche.Conflict.Preferences;

/// <summary>A complete order with ties, as ranks.</summary>
public sealed class RankedOrder : CompiledPreference
{
    private readonly int[] _ranks;
    private readonly int[][] _classes;

    /// <param name="ranks">A rank a state, from 0, higher is better, without gaps.</param>
    /// <param name="gapLevels">How strong the step from rank k to k + 1 is, or null where all are ordinary.</param>
    internal RankedOrder(int[] ranks, int[]? gapLevels = null)
        : base(ranks.Length)
    {
        _ranks = ranks;
        RankCount = ranks.Length == 0 ? 0 : ranks.Max() + 1;
        _classes = gapLevels is null ? [] : [.. Enumerable.Range(2, Math.Max(0, gapLevels.DefaultIfEmpty(1).Max() - 1)).Select(level => Classes(gapLevels, level))];
    }

    /// <inheritdoc/>
    public override bool IsRanked => true;

    /// <inheritdoc/>
    public override int MaximumLevel => _classes.Length + 1;

    /// <summary>How many different ranks there are.</summary>
    public int RankCount { get; }

    /// <summary>The rank of each state, from 0; higher is better.</summary>
    public ReadOnlySpan<int> Ranks => _ranks;

    internal int[] RankArray => _ranks;

    /// <inheritdoc/>
    public override Comparison Compare(int state, int other) =>
        _ranks[state] == _ranks[other] ? Comparison.Tied : _ranks[state] > _ranks[other] ? Comparison.Better : Comparison.Worse;

    /// <inheritdoc/>
    public override int Level(int state, int other)
    {
        if (_ranks[state] == _ranks[other])
        {
            return 0;
        }

        for (var level = _classes.Length; level > 0; level--)
        {
            if (_classes[level - 1][_ranks[state]] != _classes[level - 1][_ranks[other]])
            {
                return level + 1;
            }
        }

        return 1;
    }

    /// <summary>Numbers the ranks so that those are alike between which no step is as strong as the level.</summary>
    private int[] Classes(int[] gapLevels, int level)
    {
        var classes = new int[RankCount];
        for (var rank = 1; rank < RankCount; rank++)
        {
            classes[rank] = classes[rank - 1] + (gapLevels[rank - 1] >= level ? 1 : 0);
        }

        return classes;
    }
}
