using System.Text.Json.Nodes;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Record.Merging;
using NodaTime;

namespace Demarche.Record.Decisions;

/// <summary>Makes decisions about one report's findings as somebody sees them, and refuses what could not hold.</summary>
/// <param name="report">The report as decided so far.</param>
/// <param name="by">Who decides.</param>
/// <param name="at">When.</param>
/// <param name="why">Why.</param>
public sealed class DecisionWriter(DecidedReport report, string by, Instant at, string why)
{
    private readonly FindingTree _tree = FindingTree.Of(report.Findings);

    /// <summary>Says that a finding is right.</summary>
    /// <param name="id">Its id in the report.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RecordException">There is no such finding.</exception>
    public Decision Accept(string id) => Judge(DecisionKind.Accept, id, null);

    /// <summary>Says that a finding is wrong.</summary>
    /// <inheritdoc cref="Accept"/>
    public Decision Reject(string id) => Judge(DecisionKind.Reject, id, null);

    /// <summary>Says how a finding should read.</summary>
    /// <param name="id">Its id in the report.</param>
    /// <param name="changes">Keys and values that replace its own, as findings are written; null takes a key away.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RecordException">There is no such finding, or it could not be read so.</exception>
    public Decision Correct(string id, JsonObject changes)
    {
        var node = Seen(Find(id));
        var after = node.Json.DeepClone().AsObject();
        foreach (var (key, value) in changes.Where(change => change.Key is not ("id" or "confidence" or "origin")))
        {
            after.Remove(key);
            if (value is not null)
            {
                after.Add(key, value.DeepClone());
            }
        }

        Check(new FindingNode(node.Shape, after, node.Owner), [.. NamesOf(node)]);
        return Judge(DecisionKind.Correct, id, after.ToJsonString(DecisionJson.Options));
    }

    /// <summary>Adds a finding that reading missed.</summary>
    /// <param name="part">What kind of finding it is.</param>
    /// <param name="span">The words it rests on.</param>
    /// <param name="content">What it says, with the keys that findings of its kind are written with; its id, evidence, confidence and origin are made here.</param>
    /// <param name="within">The id of the finding it is a part of, or null.</param>
    /// <returns>The decision; the finding's id is that of its target.</returns>
    /// <exception cref="RecordException">It could not be read so.</exception>
    public Decision Add(FindingKind part, TextSpan span, JsonObject content, string? within = null)
    {
        var text = report.Read.Report.Text;
        if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
        {
            throw RecordMessages.NoWords(span.ToString(), text.Length);
        }

        var owner = within is null ? null : Find(within);
        var json = Made(part, span, content);
        var node = new FindingNode(FindingShape.Of(part), json, owner);
        if (node.Shape.Owner != owner?.Kind)
        {
            throw RecordMessages.WrongOwner(EnumNames.NameOf(part), node.Shape.Owner is { } needed ? EnumNames.NameOf(needed) : null);
        }

        Check(node, []);
        return Make(DecisionKind.Add, json["id"]!.GetValue<string>(), new DecisionDetail
        {
            Part = part,
            After = json.ToJsonString(DecisionJson.Options),
            Words = span.In(text).ToString(),
            Within = within,
        });
    }

    /// <summary>Remarks on a finding.</summary>
    /// <param name="kind">A comment or a tag.</param>
    /// <param name="id">Its id in the report.</param>
    /// <param name="text">The words.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="RecordException">There is no such finding.</exception>
    public Decision Remark(DecisionKind kind, string id, string text) => Make(kind, Find(id).Id, new DecisionDetail { Text = text });

    private JsonObject Made(FindingKind part, TextSpan span, JsonObject content)
    {
        var json = content.DeepClone().AsObject();
        var taken = _tree.Nodes().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var id = $"h{span.Start}-{span.End}";
        for (var copy = 2; !taken.Add(id); copy++)
        {
            id = $"h{span.Start}-{span.End}x{copy}";
        }

        json["id"] = id;
        if (part is not FindingKind.Party)
        {
            Found(json, span);
        }

        if (part is FindingKind.Party or FindingKind.Initiative && json["mentions"] is not JsonArray)
        {
            var mention = new JsonObject { ["start"] = span.Start, ["end"] = span.End, ["form"] = "name", ["id"] = "hm" + id[1..] };
            Found(mention, span);
            json["mentions"] = new JsonArray(mention);
        }

        foreach (var list in ListsOf(part).Where(list => json[list] is null))
        {
            json[list] = new JsonArray();
        }

        return json;
    }

    // Lists that a finding is written with even where they are empty.
    private static string[] ListsOf(FindingKind part) => part switch
    {
        FindingKind.Party => ["offices"],
        FindingKind.Initiative => ["sponsors", "statusChanges", "participants", "excluded", "issues", "links"],
        FindingKind.Statement => ["cue", "content"],
        FindingKind.Event => ["source", "recipient"],
        _ => [],
    };

    private static void Found(JsonObject json, TextSpan span)
    {
        json["evidence"] = new JsonObject { ["start"] = span.Start, ["end"] = span.End };
        json["confidence"] = 1;
        json["origin"] = new JsonObject { ["stage"] = "by hand", ["version"] = 1, ["rule"] = "a person" };
    }

    private Decision Judge(DecisionKind kind, string id, string? after)
    {
        var node = Seen(Find(id));
        return Make(kind, id, new DecisionDetail
        {
            Part = node.Kind,
            Before = node.Json.ToJsonString(DecisionJson.Options),
            After = after,
            Within = node.Owner?.Id,
        });
    }

    private Decision Make(DecisionKind kind, string id, DecisionDetail detail) =>
        new(by, at, why, kind, DecisionTarget.Of(new FindingReference(report.Read.Report.Id, new FindingId(id))), detail);

    // What a decision is held against later must not depend on what was forgotten because something it names was rejected: of a finding that
    // people changed, what they made of it; else what was read.
    private FindingNode Seen(FindingNode node)
    {
        var read = FindingTree.Of(report.Read).Nodes().FirstOrDefault(other => other.Kind == node.Kind && string.Equals(other.Id, node.Id, StringComparison.Ordinal));
        var json = report.Decided.TryGetValue(node.Id, out var decided) && decided.IsCurated && (decided.State is not FindingState.Accepted || read is null)
            ? decided.Decisions[^1].Detail.After ?? decided.Decisions[^1].Detail.Before
            : null;
        return json is null ? node with { Json = (read ?? node).Json } : node with { Json = FindingNode.Parse(node.Kind, json).Json };
    }

    // A rejected finding can be judged again: it is looked up as it was read.
    private FindingNode Find(string id) =>
        _tree.Nodes().Concat(FindingTree.Of(report.Read).Nodes()).FirstOrDefault(node => string.Equals(node.Id, id, StringComparison.Ordinal))
        ?? throw RecordMessages.NoSuchFinding(id, report.Read.Report.Id.Value);

    // What a finding named before it may go on naming, though it may have been rejected since.
    private void Check(FindingNode node, IReadOnlyCollection<string> before)
    {
        if (FindingReadability.WhyNot(node, report.Read) is { } why)
        {
            throw RecordMessages.NoFindingJson(why);
        }

        var known = _tree.Nodes().Select(other => other.Id).Concat(before).ToHashSet(StringComparer.Ordinal);
        var written = FindingReadability.Written(node, report.Read);
        if (node.Json.FirstOrDefault(pair => pair.Value is not null && !written.ContainsKey(pair.Key)).Key is { } foreign)
        {
            throw RecordMessages.NoSuchKey(foreign, EnumNames.NameOf(node.Kind), string.Join(", ", KeysOf(written)));
        }

        if (NamesOf(node).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw RecordMessages.NoSuchFinding(unknown, report.Read.Report.Id.Value);
        }
    }

    private static IEnumerable<string> KeysOf(JsonObject json) => json.Select(pair => pair.Key).Where(key => key is not ("id" or "confidence" or "origin"));

    private static IEnumerable<string> NamesOf(FindingNode node) =>
        node.Shape.Needs.Concat(node.Shape.Names).SelectMany(path => JsonPath.Texts(node.Json, path));
}
