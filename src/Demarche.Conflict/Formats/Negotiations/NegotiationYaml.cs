using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Formats.Yaml;
using Demarche.Conflict.Negotiation;

namespace Demarche.Conflict.Formats.Negotiations;

/// <summary>The format of negotiations over several issues, <c>*.negotiation.yaml</c>. It is described in docs/conflict-format.md.</summary>
public static class NegotiationYaml
{
    private static readonly string[] Keys = ["format", "name", "source", "note", "issues", "parties", "infeasible"];
    private static readonly string[] IssueKeys = ["name", "outcomes"];
    private static readonly string[] PartyKeys = ["name", "reservation", "issues", .. ProvenanceReader.Keys];
    private static readonly string[] ValueKeys = ["weight", "scores"];

    /// <summary>Whether a text looks like a negotiation, and not like a conflict model.</summary>
    /// <param name="text">The file's text.</param>
    public static bool Looks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith("issues:", StringComparison.Ordinal) || text.Contains("\nissues:", StringComparison.Ordinal);
    }

    /// <summary>Reads a negotiation. A text from outside never throws; whatever is wrong with it is told at once, with lines.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The negotiation with its problems; without one where there is an error.</returns>
    public static NegotiationFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var log = new ProblemLog();
        var map = new SourceMap();
        var nodes = new NodeReader(log, map);
        if (YamlSource.Read(text, log) is not { } node || nodes.Mapping(node, "A negotiation") is not { } root)
        {
            return new NegotiationFile("", null, log.InOrder, map);
        }

        nodes.CheckKeys(root, "A negotiation", Keys);
        var issues = nodes.Items(root["issues"], "issues").Select((item, index) => ReadIssue(item, index, nodes)).ToList();
        var model = new NegotiationModel(issues, [.. nodes.Items(root["parties"], "parties").Select((item, index) => ReadParty(item, index, issues, nodes))])
        {
            Infeasible = [.. nodes.Items(root["infeasible"], "infeasible").Select((item, index) => ReadPattern(item, index, issues, nodes))],
        };
        if (!log.HasErrors)
        {
            foreach (var problem in NegotiationAnalysis.Problems(model))
            {
                log.Add(map.Locate(problem));
            }
        }

        return new NegotiationFile(nodes.Text(root["name"], "name") ?? "", log.HasErrors ? null : model, log.InOrder, map);
    }

    private static string Path(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static NegotiationIssue ReadIssue(SourceNode item, int index, NodeReader nodes)
    {
        nodes.Place(Path("issues", index), item);
        if (nodes.Mapping(item, "An issue") is not { } issue)
        {
            return new NegotiationIssue("", []);
        }

        nodes.CheckKeys(issue, "An issue", IssueKeys);
        return new NegotiationIssue(Required(issue, "name", "An issue", nodes), nodes.Texts(issue["outcomes"], "outcomes"));
    }

    private static NegotiationParty ReadParty(SourceNode item, int index, List<NegotiationIssue> issues, NodeReader nodes)
    {
        nodes.Place(Path("parties", index), item);
        var (weights, scores) = (new decimal[issues.Count], issues.Select(static issue => new decimal[issue.Outcomes.Count]).ToArray());
        if (nodes.Mapping(item, "A party") is not { } party)
        {
            return new NegotiationParty("", weights, scores, 0);
        }

        nodes.CheckKeys(party, "A party", PartyKeys);
        foreach (var entry in nodes.Mapping(party["issues"], "The issues of a party")?.Entries ?? [])
        {
            if (Find(entry.Key, "issue", [.. issues.Select(static issue => issue.Name)], nodes) is { } issue && nodes.Mapping(entry.Value, "The value of an issue") is { } value)
            {
                nodes.CheckKeys(value, "The value of an issue", ValueKeys);
                weights[issue] = nodes.Decimal(value["weight"], "weight") ?? 1;
                ReadScores(value["scores"], issues[issue], scores[issue], nodes);
            }
        }

        return new NegotiationParty(Required(party, "name", "A party", nodes), weights, scores, nodes.Decimal(party["reservation"], "reservation") ?? 0)
        {
            Provenance = ProvenanceReader.Read(party, nodes),
        };
    }

    private static void ReadScores(SourceNode? node, NegotiationIssue issue, decimal[] scores, NodeReader nodes)
    {
        foreach (var entry in nodes.Mapping(node, "scores", "outcomes with numbers")?.Entries ?? [])
        {
            if (Find(entry.Key, $"outcome of {issue.Name}", issue.Outcomes, nodes) is { } outcome)
            {
                scores[outcome] = nodes.Decimal(entry.Value, "score") ?? 0;
            }
        }
    }

    private static int?[] ReadPattern(SourceNode item, int index, List<NegotiationIssue> issues, NodeReader nodes)
    {
        nodes.Place(Path("infeasible", index), item);
        var pattern = new int?[issues.Count];
        foreach (var entry in nodes.Mapping(item, "An infeasible package", "issues with outcomes")?.Entries ?? [])
        {
            if (Find(entry.Key, "issue", [.. issues.Select(static issue => issue.Name)], nodes) is { } issue && nodes.Scalar(entry.Value, "An outcome") is { } outcome)
            {
                pattern[issue] = Find(outcome, $"outcome of {issues[issue].Name}", issues[issue].Outcomes, nodes);
            }
        }

        return pattern;
    }

    private static int? Find(SourceScalar word, string what, IReadOnlyList<string> names, NodeReader nodes)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (string.Equals(names[index], word.Text, StringComparison.Ordinal))
            {
                return index;
            }
        }

        nodes.Log.Add(FormatMessages.UnknownName(word, what, word.Text, names));
        return null;
    }

    private static string Required(SourceMapping mapping, string key, string what, NodeReader nodes)
    {
        if (mapping[key] is null)
        {
            nodes.Log.Add(FormatMessages.Missing(mapping, $"The name of {char.ToLowerInvariant(what[0])}{what[1..]}", "write name: and what people call it"));
        }

        return nodes.Text(mapping[key], key) ?? "";
    }
}
