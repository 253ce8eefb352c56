using System.Collections.Immutable;

namespace Demarche.Language.Times.Rules;

/// <summary>
/// Every variant of every rule as one tree of labels. A walk follows all branches at once from one term to the next, so it
/// never goes back, and the work at a term is the number of branches alive there.
/// </summary>
internal sealed class RuleTrie
{
    private readonly int[] _first;
    private readonly int[] _labels;
    private readonly int[] _children;
    private readonly ImmutableArray<RuleVariant>[] _accepts;

    internal RuleTrie(IReadOnlyList<RuleVariant> variants)
    {
        var nodes = new List<SortedDictionary<int, int>> { new() };
        var accepts = new List<List<RuleVariant>> { new() };
        foreach (var variant in variants)
        {
            Add(nodes, accepts, variant);
        }

        _first = new int[nodes.Count + 1];
        for (var node = 0; node < nodes.Count; node++)
        {
            _first[node + 1] = _first[node] + nodes[node].Count;
        }

        _labels = [.. nodes.SelectMany(static edges => edges.Keys)];
        _children = [.. nodes.SelectMany(static edges => edges.Values)];
        _accepts = [.. accepts.Select(static list => list.ToImmutableArray())];
        StartLabels = [.. nodes[0].Keys];
    }

    /// <summary>The labels that a rule can begin with.</summary>
    internal ImmutableHashSet<int> StartLabels { get; }

    /// <summary>The variants that end at a node, the earlier rule first.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The variants; empty where none ends there.</returns>
    internal ImmutableArray<RuleVariant> Accepts(int node) => _accepts[node];

    /// <summary>Follows a label.</summary>
    /// <param name="node">The node to go from.</param>
    /// <param name="label">The label.</param>
    /// <returns>The node behind it, or -1.</returns>
    internal int Next(int node, int label)
    {
        var (from, count) = (_first[node], _first[node + 1] - _first[node]);
        if (count <= 4)
        {
            var index = _labels.AsSpan(from, count).IndexOf(label);
            return index < 0 ? -1 : _children[from + index];
        }

        var found = Array.BinarySearch(_labels, from, count, label);
        return found < 0 ? -1 : _children[found];
    }

    private static void Add(List<SortedDictionary<int, int>> nodes, List<List<RuleVariant>> accepts, RuleVariant variant)
    {
        var node = 0;
        foreach (var element in variant.Elements)
        {
            if (!nodes[node].TryGetValue(element.Label, out var child))
            {
                nodes[node].Add(element.Label, child = nodes.Count);
                nodes.Add(new());
                accepts.Add(new());
            }

            node = child;
        }

        var list = accepts[node];
        var at = list.FindIndex(other => other.Rule.Order > variant.Rule.Order);
        list.Insert(at < 0 ? list.Count : at, variant);
    }
}
