using System.Numerics;
using Demarche.Conflict.Formats.Cases;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Inverse;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Verification;

/// <summary>Counts the strict rankings of some decision makers with which a state is an equilibrium, the others being as they are.</summary>
internal sealed class InverseCount
{
    // Each ranking of each is tried with each of the others where improvements of one bear on what is stable for another.
    private const long MostTried = 3_000_000;

    private readonly ConflictGraph _graph;
    private readonly int _state;
    private readonly (int Maker, int[] States)[] _varied;
    private readonly CancellationToken _cancellation;

    internal InverseCount(ConflictGraph graph, InverseClaim claim, CancellationToken cancellation)
    {
        (_graph, _cancellation) = (graph, cancellation);
        _state = graph.States.TryFind(claim.Desired, out var desired) ? desired : -1;
        _varied = [.. claim.Vary.Select(pair => (graph.TryFindMaker(pair.Key, out var maker) ? maker : -1, pair.Value.Select(id => graph.States.TryFind(id, out var state) ? state : -1).ToArray()))];
    }

    /// <summary>Whether all states and decision makers that are named exist.</summary>
    internal bool IsSound => _state >= 0 && _varied.Length > 0 && Array.TrueForAll(_varied, static varied => varied.Maker >= 0 && Array.TrueForAll(varied.States, static state => state >= 0));

    /// <summary>The number of rankings, or null where there are too many to count.</summary>
    internal BigInteger? Count(Concept concept)
    {
        var finder = new WitnessFinder(_graph);
        var others = Enumerable.Range(0, _graph.MakerCount).Except(_varied.Select(static varied => varied.Maker));
        if (_varied.Length == 1)
        {
            return others.All(maker => finder.IsStable(concept, maker, _state, _cancellation)) ? One(concept, _varied[0]) : 0;
        }

        // Without credibility what is stable for one turns on its own preference alone.
        if (!concept.AsksCredibility())
        {
            return others.All(maker => finder.IsStable(concept, maker, _state, _cancellation))
                ? _varied.Aggregate((BigInteger?)1, (product, varied) => product * One(concept, varied))
                : 0;
        }

        return _varied.Aggregate(1L, static (product, varied) => Math.Min(long.MaxValue / 1000, product * Rankings(varied.States.Length))) > MostTried ? null : Tried(concept);
    }

    private static long Rankings(int states) => Enumerable.Range(1, Math.Min(states, 15)).Aggregate(1L, static (product, factor) => Math.Min(1L << 40, product * factor));

    private BigInteger? One(Concept concept, (int Maker, int[] States) varied) =>
        InverseAnalysis.Run(_graph, concept, varied.Maker, _state, varied.States, _cancellation).StableRankings;

    private BigInteger Tried(Concept concept)
    {
        var preferences = _varied.Select(varied => Orders(varied.States).Select(order => Compiled(varied.Maker, order)).ToArray()).ToArray();
        var chosen = Enumerable.Range(0, _graph.MakerCount).Select(_graph.Preference).ToArray();
        return Try(concept, preferences, chosen, 0);
    }

    private long Try(Concept concept, CompiledPreference[][] preferences, CompiledPreference[] chosen, int place)
    {
        if (place == preferences.Length)
        {
            var finder = new WitnessFinder(_graph.With((CompiledPreference[])chosen.Clone()));
            return Enumerable.Range(0, _graph.MakerCount).All(maker => finder.IsStable(concept, maker, _state, _cancellation)) ? 1 : 0;
        }

        var count = 0L;
        foreach (var preference in preferences[place])
        {
            _cancellation.ThrowIfCancellationRequested();
            chosen[_varied[place].Maker] = preference;
            count += Try(concept, preferences, chosen, place + 1);
        }

        return count;
    }

    private CompiledPreference Compiled(int maker, int[] order)
    {
        var makers = _graph.Model.DecisionMakers.ToArray();
        makers[maker] = makers[maker] with { Preference = RankingPreference.Strict(order.Select(_graph.States.Id)) };
        return ConflictGraph.Compile(_graph.Model with { DecisionMakers = makers }, cancellation: _cancellation).Required().Preference(maker);
    }

    private static IEnumerable<int[]> Orders(int[] states)
    {
        if (states.Length == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = 0; first < states.Length; first++)
        {
            int[] rest = [.. states[..first], .. states[(first + 1)..]];
            foreach (var order in Orders(rest))
            {
                yield return [states[first], .. order];
            }
        }
    }
}
