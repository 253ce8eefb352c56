namespace Demarche.Record.Decisions;

/// <summary>Finds for each thread of decisions the finding of the present reading that it is about.</summary>
/// <param name="nodes">The findings of the present reading.</param>
/// <param name="resolver">Finds present ids.</param>
internal sealed class ThreadMatcher(IReadOnlyList<FindingNode> nodes, IdResolver resolver)
{
    private const double LeastOverlap = 0.5;

    private readonly ILookup<FindingKind, Candidate> _candidates = nodes.ToLookup(
        node => node.Kind,
        node => new Candidate(node, node.Content(static id => id)));

    /// <summary>
    /// Matches threads: first with findings that say the same on the same words or on most of them, then, of those that are left, with findings of
    /// the same kind there that say something else.
    /// </summary>
    /// <returns>The threads; those about one finding are one.</returns>
    internal List<DecisionThread> Match(IEnumerable<DecisionThread> threads)
    {
        var all = threads.OrderBy(thread => thread.Part).ThenBy(thread => thread.Id, StringComparer.Ordinal).ToList();
        var byNode = new Dictionary<FindingNode, DecisionThread>(ReferenceEqualityComparer.Instance);
        var matched = new List<DecisionThread>();
        foreach (var thread in all)
        {
            thread.Node = Same(thread);
            thread.IsSame = thread.Node is not null;
            if (thread.Node is { } node && !byNode.TryAdd(node, thread))
            {
                byNode[node].Join(thread);
            }
            else
            {
                matched.Add(thread);
            }
        }

        foreach (var thread in matched.Where(thread => thread.Node is null))
        {
            thread.Node = Other(thread, byNode);
            if (thread.Node is { } node)
            {
                byNode.Add(node, thread);
            }
        }

        return matched;
    }

    private FindingNode? Same(DecisionThread thread)
    {
        var seen = thread.Seen().ToList();
        var contents = seen.Select(node => node.Content(resolver.Find)).ToHashSet(StringComparer.Ordinal);
        return Best(thread, seen, _candidates[thread.Part].Where(candidate => contents.Contains(candidate.Content)));
    }

    // What a person added was not read: a finding beside it that says something else is no other reading of it.
    private FindingNode? Other(DecisionThread thread, Dictionary<FindingNode, DecisionThread> taken) =>
        thread.Entries.Any(decision => decision.Kind is DecisionKind.Add)
            ? null
            : Best(thread, [.. thread.Seen()], _candidates[thread.Part].Where(candidate => !taken.ContainsKey(candidate.Node)));

    private static FindingNode? Best(DecisionThread thread, List<FindingNode> seen, IEnumerable<Candidate> candidates) =>
        candidates
            .Select(candidate => (candidate.Node, Overlap: seen.Max(node => FindingAddress.Overlap(node.Evidence, candidate.Node.Evidence)), IsNamed: Is(candidate.Node.Id, thread.Id)))
            .Where(found => found.Overlap >= LeastOverlap)
            .OrderByDescending(found => found.Overlap)
            .ThenByDescending(found => found.IsNamed)
            .ThenBy(found => found.Node.Id, StringComparer.Ordinal)
            .Select(found => found.Node)
            .FirstOrDefault();

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private sealed record Candidate(FindingNode Node, string Content);
}
