using System.Collections.Frozen;

namespace Demarche.Record.Decisions;

/// <summary>Finds the id that a finding has in the present reading of its report by the id it had in an earlier one.</summary>
internal sealed class IdResolver
{
    private const double LeastOverlap = 0.5;

    private readonly FrozenSet<string> _ids;
    private readonly ILookup<string, FindingNode> _byLetters;

    internal IdResolver(IReadOnlyCollection<FindingNode> nodes)
    {
        _ids = nodes.Select(node => node.Id).ToFrozenSet(StringComparer.Ordinal);
        _byLetters = nodes
            .Where(node => FindingAddress.Of(node.Id) is not null)
            .ToLookup(node => FindingAddress.Of(node.Id)!.Value.Letters, StringComparer.Ordinal);
    }

    /// <summary>The present id: the same, else that of the finding of the same kind on the same words, or on most of them.</summary>
    /// <returns>Null where there is none.</returns>
    internal string? Find(string id)
    {
        if (_ids.Contains(id))
        {
            return id;
        }

        return FindingAddress.Of(id) is { } old
            ? _byLetters[old.Letters]
                .Select(node => (node.Id, Overlap: BestOverlap(node, old)))
                .Where(found => found.Overlap >= LeastOverlap)
                .OrderByDescending(found => found.Overlap)
                .ThenBy(found => found.Id, StringComparer.Ordinal)
                .Select(found => found.Id)
                .FirstOrDefault()
            : null;
    }

    // A party has the id of its first mention; another mention may have come before it since.
    private static double BestOverlap(FindingNode node, FindingAddress old)
    {
        var own = FindingAddress.Overlap(FindingAddress.Of(node.Id)!.Value.Span, old.Span);
        return node.Kind is FindingKind.Party or FindingKind.Initiative && node.Json["mentions"] is System.Text.Json.Nodes.JsonArray mentions
            ? mentions.OfType<System.Text.Json.Nodes.JsonObject>()
                .Select(mention => new FindingNode(FindingShape.Of(FindingKind.Mention), mention, node).Evidence == old.Span ? 1.0 : 0)
                .Append(own)
                .Max()
            : own;
    }
}
