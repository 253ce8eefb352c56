using System.Text.Json.Nodes;
using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>Writes what people decided into the findings of a report; what would not be readable is not written.</summary>
/// <param name="tree">The findings.</param>
/// <param name="read">The findings as they were read.</param>
/// <param name="resolver">Finds present ids.</param>
internal sealed class FindingWriter(FindingTree tree, ReportFindings read, IdResolver resolver)
{
    private readonly HashSet<string> _ids = tree.Nodes().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Lets a finding say what a person has it say. It keeps its id, and the machine's confidence and origin.</summary>
    /// <param name="node">The finding.</param>
    /// <param name="wanted">What it is to say.</param>
    /// <param name="movesEvidence">Whether its evidence is taken over, too.</param>
    /// <returns>Whether it can be read so.</returns>
    internal bool Rewrite(FindingNode node, FindingNode wanted, bool movesEvidence)
    {
        var changed = node.Json.DeepClone().AsObject();
        Take(changed, wanted, node.Shape, movesEvidence);
        if (!IsReadable(new FindingNode(node.Shape, changed, node.Owner)))
        {
            return false;
        }

        Take(node.Json, wanted, node.Shape, movesEvidence);
        return true;
    }

    /// <summary>Puts a finding in that reading does not give.</summary>
    /// <param name="wanted">The finding; its JSON becomes part of the tree.</param>
    /// <param name="owner">The id of the finding it is a part of, or null.</param>
    /// <returns>The finding in the tree; null where it cannot be read, or what it is a part of is not there.</returns>
    internal FindingNode? Insert(FindingNode wanted, string? owner)
    {
        var place = owner is null ? null : Find(owner);
        var node = wanted with { Owner = place };
        ResolveNames(node.Json, node.Shape);
        node.Json["id"] = FreeId(node.Id);
        if (place is null == (node.Shape.Owner is not null) || place?.Kind != node.Shape.Owner || !IsReadable(node))
        {
            return null;
        }

        _ids.Add(node.Id);
        tree.Insert(node, place);
        return node;
    }

    private FindingNode? Find(string id) =>
        tree.Nodes().FirstOrDefault(node => string.Equals(node.Id, id, StringComparison.Ordinal))
        ?? (resolver.Find(id) is { } now ? tree.Nodes().FirstOrDefault(node => string.Equals(node.Id, now, StringComparison.Ordinal)) : null);

    private string FreeId(string id)
    {
        while (_ids.Contains(id))
        {
            id += "h";
        }

        return id;
    }

    private void Take(JsonObject json, FindingNode wanted, FindingShape shape, bool movesEvidence)
    {
        string[] kept = ["id", "confidence", "origin", .. movesEvidence ? [] : new[] { "evidence", "start", "end" }, .. shape.Parts];
        foreach (var key in json.Select(pair => pair.Key).Except(kept, StringComparer.Ordinal).ToList())
        {
            json.Remove(key);
        }

        foreach (var (key, value) in wanted.Json.Where(pair => !kept.Contains(pair.Key, StringComparer.Ordinal)))
        {
            json[key] = value?.DeepClone();
        }

        ResolveNames(json, shape);
    }

    private void ResolveNames(JsonObject json, FindingShape shape)
    {
        foreach (var path in shape.Needs.Concat(shape.Names))
        {
            JsonPath.Change(json, path, id => _ids.Contains(id) ? id : resolver.Find(id) ?? id);
        }
    }

    private bool IsReadable(FindingNode node) => FindingReadability.WhyNot(node, read) is null;
}
