using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>Leaves out what no person vouches for.</summary>
internal static class CuratedFindings
{
    /// <summary>Keeps findings that a person accepted, corrected or added, and those that they name.</summary>
    internal static ReportFindings Of(DecidedReport report)
    {
        var tree = FindingTree.Of(report.Findings);
        var nodes = tree.Nodes().ToList();
        var byId = nodes.ToLookup(node => node.Id, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<FindingNode>(nodes.Where(node => report.Decided.TryGetValue(node.Id, out var decided) && decided.IsCurated));
        while (ahead.TryPop(out var node))
        {
            if (kept.Add(node.Id))
            {
                foreach (var named in Named(node).SelectMany(id => byId[id]))
                {
                    ahead.Push(named);
                }
            }
        }

        foreach (var node in nodes.Where(node => node.Owner is null && !kept.Contains(node.Id)))
        {
            FindingTree.Remove(node);
        }

        return tree.ToFindings(report.Findings) with { Times = [], Places = [], Diagnostics = [] };
    }

    private static IEnumerable<string> Named(FindingNode node) =>
        node.Shape.Needs.Concat(node.Shape.Names).SelectMany(path => JsonPath.Texts(node.Json, path)).Concat(node.Owner is { } owner ? [owner.Id] : []);
}
