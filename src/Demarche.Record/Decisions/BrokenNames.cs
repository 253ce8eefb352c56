namespace Demarche.Record.Decisions;

/// <summary>Takes out findings that speak of something that is no longer there, and forgets names that can be left out.</summary>
/// <param name="tree">The findings.</param>
/// <param name="known">Ids of what was there in the reading.</param>
/// <param name="written">Ids of findings that people wrote.</param>
internal sealed class BrokenNames(FindingTree tree, IReadOnlySet<string> known, IReadOnlySet<string> written)
{
    /// <summary>Does so until nothing is left to do.</summary>
    /// <returns>Ids of the findings taken out, parts without those of what they are part of, in order.</returns>
    internal IReadOnlyCollection<string> HoldBack()
    {
        var held = new SortedSet<string>(StringComparer.Ordinal);
        for (var before = -1; before < held.Count;)
        {
            before = held.Count;
            var nodes = tree.Nodes().ToList();
            var ids = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var node in nodes.Where(node => IsBroken(node, ids)))
            {
                FindingTree.Remove(node);
                held.Add(node.Id);
            }

            foreach (var node in nodes)
            {
                Forget(node, ids);
            }
        }

        return held;
    }

    private bool IsBroken(FindingNode node, HashSet<string> ids) =>
        node.Shape.Needs.Any(path => JsonPath.Texts(node.Json, path).Any(id => IsLost(node, id, ids)))
        || (node.Shape.LastPart is { } part && node.Json[part] is System.Text.Json.Nodes.JsonArray { Count: 0 });

    private void Forget(FindingNode node, HashSet<string> ids)
    {
        foreach (var path in node.Shape.Names)
        {
            JsonPath.Change(node.Json, path, id => IsLost(node, id, ids) ? null : id);
        }
    }

    // A reading that names something it does not hold is left as it is: that is not for a decision to mend.
    private bool IsLost(FindingNode node, string id, HashSet<string> ids) => !ids.Contains(id) && (known.Contains(id) || written.Contains(node.Id));
}
