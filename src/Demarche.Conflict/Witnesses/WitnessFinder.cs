using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Witnesses;

/// <summary>
/// Finds what a verdict rests on, straight from the definition: one search forwards for each improvement. Made on demand, so that working
/// out all verdicts of a large model is not slowed down. Not for several threads at once.
/// </summary>
public sealed class WitnessFinder
{
    private readonly ConflictGraph _graph;
    private readonly StabilityRules _rules;
    private readonly List<int> _targets = [];

    /// <summary>Makes a finder.</summary>
    /// <param name="graph">What is analysed.</param>
    /// <param name="rules">Which comparisons count as what; null for the plain definitions.</param>
    public WitnessFinder(ConflictGraph graph, StabilityRules? rules = null)
    {
        _graph = graph;
        _rules = rules ?? StabilityRules.Ordinary;
    }

    /// <summary>Finds the witness of a verdict.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="maker">Index of the decision maker.</param>
    /// <param name="state">Index of the state.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Witness Find(Concept concept, int maker, int state, CancellationToken cancellation = default)
    {
        var check = Check(maker, state);
        return new Witness(concept, _rules, maker, state, [.. check.Improvements.ToArray().Select(target => new ImprovementWitness(target, Sanction(concept, maker, target, check, cancellation)))]);
    }

    /// <summary>Whether a state is stable, without its witness.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="maker">Index of the decision maker.</param>
    /// <param name="state">Index of the state.</param>
    /// <param name="cancellation">Stops the search.</param>
    public bool IsStable(Concept concept, int maker, int state, CancellationToken cancellation = default)
    {
        var check = Check(maker, state);
        return check.Improvements.ToArray().All(target => Sanction(concept, maker, target, check, cancellation) is not null);
    }

    /// <summary>Finds a sanction of one move, whether or not the move is an improvement.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="maker">Index of the decision maker that moves.</param>
    /// <param name="state">Index of the state that it leaves.</param>
    /// <param name="target">Index of the state it moves to.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>A sanction of as few steps as possible, or null where there is none.</returns>
    public SanctionWitness? FindSanction(Concept concept, int maker, int state, int target, CancellationToken cancellation = default) =>
        Sanction(concept, maker, target, Check(maker, state, always: true), cancellation);

    private RelationCheck Check(int maker, int state, bool always = false)
    {
        var check = new RelationCheck(_graph, maker, _rules);
        check.Start(state, always);
        return check;
    }

    private SanctionWitness? Sanction(Concept concept, int maker, int target, RelationCheck check, CancellationToken cancellation)
    {
        if (concept == Concept.Nash)
        {
            return null;
        }

        var parents = new Dictionary<(int State, int Mover), (int State, int Mover)>();
        var queue = new Queue<(int State, int Mover)>();
        queue.Enqueue((target, maker));
        while (queue.TryDequeue(out var at))
        {
            cancellation.ThrowIfCancellationRequested();
            for (var mover = 0; mover < _graph.MakerCount; mover++)
            {
                if (mover == maker || mover == at.Mover)
                {
                    continue;
                }

                foreach (var next in Steps(mover, at.State, concept.AsksCredibility()))
                {
                    if (!parents.TryAdd((next, mover), at))
                    {
                        continue;
                    }

                    if (Sanctions(concept, next, target, check))
                    {
                        return new SanctionWitness(Path(parents, (next, mover), (target, maker)), next, concept.AsksNoEscape() ? _graph.Moves(maker).Targets(next) : []);
                    }

                    queue.Enqueue((next, mover));
                }
            }
        }

        return null;
    }

    private bool Sanctions(Concept concept, int reached, int target, RelationCheck check) =>
        check.IsSanction(reached)
        && (reached != target || _rules.Convention == SanctionConvention.SetDefinition)
        && (!concept.AsksNoEscape() || check.HasNoEscape(reached));

    private int[] Steps(int mover, int state, bool credible)
    {
        _targets.Clear();
        _graph.Moves(mover).AddTargets(state, _targets);
        var preference = _graph.Preference(mover);
        return credible ? [.. _targets.Where(target => (preference.Compare(target, state) & _rules.Step) != Comparison.None)] : [.. _targets];
    }

    private static MoveStep[] Path(Dictionary<(int State, int Mover), (int State, int Mover)> parents, (int State, int Mover) end, (int State, int Mover) start)
    {
        var steps = new List<MoveStep>();
        for (var at = end; at != start;)
        {
            var before = parents[at];
            steps.Add(new MoveStep(at.Mover, before.State, at.State));
            at = before;
        }

        steps.Reverse();
        return [.. steps];
    }
}
