using System.Text;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>The findings of one report as JSON that can be changed.</summary>
internal sealed class FindingTree
{
    private readonly JsonObject _lists;

    private FindingTree(JsonObject lists) => _lists = lists;

    /// <summary>Makes a tree; the findings stay as they are.</summary>
    internal static FindingTree Of(ReportFindings findings)
    {
        using var json = new MemoryStream();
        FindingsJson.WriteLists(json, findings);
        json.Position = 0;
        return new FindingTree(JsonNode.Parse(json)!.AsObject());
    }

    /// <summary>The findings again.</summary>
    /// <exception cref="FormatException">Something in the tree is no finding.</exception>
    internal ReportFindings ToFindings(ReportFindings read) =>
        FindingsJson.ReadLists(read.Report, Encoding.UTF8.GetBytes(_lists.ToJsonString(DecisionJson.Options)));

    /// <summary>Every finding, owners before their parts.</summary>
    internal IEnumerable<FindingNode> Nodes()
    {
        foreach (var shape in FindingShape.All.Where(shape => shape.Owner is null))
        {
            foreach (var node in NodesOf(shape, _lists, null))
            {
                yield return node;
                foreach (var part in FindingShape.All.Where(part => part.Owner == shape.Kind).SelectMany(part => NodesOf(part, node.Json, node)))
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>Takes a finding out.</summary>
    internal static void Remove(FindingNode node) => (node.Json.Parent as JsonArray)?.Remove(node.Json);

    /// <summary>Puts a finding in the place of another; both are of one kind.</summary>
    internal static void Replace(FindingNode old, JsonObject json)
    {
        var list = old.Json.Parent!.AsArray();
        list[list.IndexOf(old.Json)] = json;
    }

    /// <summary>Puts a finding into its list, before the first that stands later in the text.</summary>
    /// <param name="node">The finding; its JSON is in no list.</param>
    /// <param name="owner">The finding whose list it goes into; null for the report's.</param>
    internal void Insert(FindingNode node, FindingNode? owner)
    {
        var place = owner?.Json ?? _lists;
        if (place[node.Shape.List] is not JsonArray list)
        {
            place[node.Shape.List] = list = [];
        }

        var index = 0;
        while (index < list.Count && Start(node.Shape, list[index]) <= node.Evidence.Start)
        {
            index++;
        }

        list.Insert(index, node.Json);
    }

    private static int Start(FindingShape shape, JsonNode? json) => json is JsonObject finding ? new FindingNode(shape, finding, null).Evidence.Start : 0;

    private static IEnumerable<FindingNode> NodesOf(FindingShape shape, JsonObject place, FindingNode? owner) =>
        place[shape.List] is JsonArray list ? list.OfType<JsonObject>().Select(json => new FindingNode(shape, json, owner)) : [];
}
