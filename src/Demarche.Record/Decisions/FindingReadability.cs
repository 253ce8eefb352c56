using System.Text;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>Tells whether JSON is a finding of a report.</summary>
internal static class FindingReadability
{
    /// <summary>Why a finding cannot be read.</summary>
    /// <param name="node">The finding; of a part, with its owner.</param>
    /// <param name="read">The report.</param>
    /// <returns>Why not; null where it can.</returns>
    internal static string? WhyNot(FindingNode node, ReportFindings read)
    {
        if (node.Id.Length is 0)
        {
            return "it has no id";
        }

        if (node.Evidence is { Length: 0 } || node.Evidence.End > read.Report.Text.Length)
        {
            return "its evidence is no words of the report";
        }

        try
        {
            FindingsJson.ReadLists(read.Report, Encoding.UTF8.GetBytes(Alone(node).ToJsonString(DecisionJson.Options)));
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    /// <summary>The finding as the program writes it: without keys that findings of its kind do not have.</summary>
    /// <param name="node">A finding that can be read; of a part, with its owner.</param>
    /// <param name="read">The report.</param>
    internal static JsonObject Written(FindingNode node, ReportFindings read) =>
        FindingTree.Of(FindingsJson.ReadLists(read.Report, Encoding.UTF8.GetBytes(Alone(node).ToJsonString(DecisionJson.Options))))
            .Nodes()
            .Last(other => other.Kind == node.Kind && string.Equals(other.Id, node.Id, StringComparison.Ordinal))
            .Json;

    private static JsonObject Alone(FindingNode node)
    {
        var lists = new JsonObject();
        foreach (var list in FindingShape.All.Where(shape => shape.Owner is null).Select(shape => shape.List).Append("times").Append("diagnostics"))
        {
            lists[list] = new JsonArray();
        }

        var outer = node.Json.DeepClone().AsObject();
        if (node.Owner is { } owner)
        {
            var part = outer;
            outer = owner.Json.DeepClone().AsObject();
            outer[node.Shape.List] = new JsonArray(part);
        }

        lists[(node.Owner ?? node).Shape.List] = new JsonArray(outer);
        return lists;
    }
}
