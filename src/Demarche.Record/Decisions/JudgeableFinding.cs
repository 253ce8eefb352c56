using Demarche.Language;

namespace Demarche.Record.Decisions;

/// <summary>A finding as it stands before a person who judges it.</summary>
/// <param name="Id">Its id in the report.</param>
/// <param name="Part">What kind of finding it is.</param>
/// <param name="Evidence">The words it rests on; of a party, its first mention.</param>
/// <param name="Confidence">How sure the machine is, from 0 to 1; of a party, of its surest mention.</param>
/// <param name="Resting">How many other findings of the report speak of it, directly or through others: they go where it is wrong, or lose a name.</param>
/// <param name="Content">What it says: one JSON object.</param>
public sealed record JudgeableFinding(string Id, FindingKind Part, TextSpan Evidence, double Confidence, int Resting, string Content)
{
    /// <summary>Finds all there is to judge in a report.</summary>
    /// <param name="report">The report as decided so far.</param>
    /// <returns>The findings, parties first, parts behind what they are part of.</returns>
    public static IReadOnlyList<JudgeableFinding> Of(DecidedReport report)
    {
        var nodes = FindingTree.Of(report.Findings).Nodes().ToList();
        var speaking = nodes
            .SelectMany(node => NamesOf(node).Distinct(StringComparer.Ordinal).Select(name => (Name: name, node.Id)))
            .ToLookup(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
        return
        [
            .. nodes.Select(node => new JudgeableFinding(
                node.Id,
                node.Kind,
                node.Evidence,
                node.Confidence ?? 0,
                CountResting(node.Id, speaking),
                node.Json.ToJsonString(DecisionJson.Options))),
        ];
    }

    /// <summary>What it says, in the form in which corrections are typed: KEY=VALUE with semicolons between, without id, evidence and parts.</summary>
    /// <returns>One line.</returns>
    public string Keys()
    {
        var node = FindingNode.Parse(Part, Content);
        return string.Join("; ", node.Json
            .Where(pair => pair.Key is not ("id" or "evidence" or "confidence" or "origin" or "start" or "end") && !node.Shape.Parts.Contains(pair.Key, StringComparer.Ordinal))
            .Select(pair => $"{pair.Key}={(pair.Value is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<string>(out var text) ? text : pair.Value?.ToJsonString(DecisionJson.Options))}"));
    }

    private static IEnumerable<string> NamesOf(FindingNode node) =>
        node.Shape.Needs.Concat(node.Shape.Names).SelectMany(path => JsonPath.Texts(node.Json, path)).Concat(node.Owner is { } owner ? [owner.Id] : []);

    private static int CountResting(string id, ILookup<string, string> speaking)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var ahead = new Stack<string>(speaking[id]);
        while (ahead.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var above in speaking[next])
                {
                    ahead.Push(above);
                }
            }
        }

        return seen.Count - 1;
    }
}
