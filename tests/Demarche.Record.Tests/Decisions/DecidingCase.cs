using System.Text;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Record.Tests.Decisions;

/// <summary>Findings to decide about, decisions drawn from a seed, and readings of the same report by another version of the reader.</summary>
internal sealed class DecidingCase
{
    internal static readonly string[] Coders = ["Ana", "Bo", "Cem"];

    // Each finding of the report by the path to it in the JSON of its lists.
    private static readonly string[] Lists =
        ["parties", "relations", "initiatives", "statements", "positions", "events", "conditions", "assessments", "actions", "effects", "disagreements"];

    private static readonly string[] Parts = ["mentions", "offices", "statusChanges", "links"];

    private readonly Random _random;
    private Instant _now = Instant.FromUtc(2026, 3, 1, 12, 0);

    internal DecidingCase(int seed) => _random = new Random(seed);

    internal ReportFindings Read { get; private set; } = FullFindings.Make();

    internal List<Decision> Decisions { get; } = [];

    internal DecidedReport Decided => DecisionReplay.Apply(Read, new DecisionLog(Decisions));

    /// <summary>Lets a coder decide something about what the record shows now.</summary>
    internal Decision Decide()
    {
        var decided = Decided;
        _now = _now.PlusNanoseconds(100);
        var by = Coders[_random.Next(Coders.Length)];
        var writer = new DecisionWriter(decided, by, _now, "because");
        var ids = Ids(decided).ToList();
        var id = ids.Count is 0 ? null : ids[_random.Next(ids.Count)];
        var decision = (id is null ? 12 : _random.Next(12)) switch
        {
            12 => new Decision(by, _now, "", DecisionKind.Comment, DecisionTarget.Of(Read.Report.Id), new DecisionDetail { Text = "empty" }),
            < 3 => writer.Accept(id!),
            < 6 => writer.Reject(id!),
            < 8 => writer.Correct(id!, Change(id!)),
            8 => writer.Add(FindingKind.Assessment, new Demarche.Language.TextSpan(7, 18), Assessment()),
            9 => writer.Remark(_random.Next(2) is 0 ? DecisionKind.Comment : DecisionKind.Tag, id!, "look"),
            10 when Decisions.Count > 0 => new Decision(by, _now, "", DecisionKind.Undo, DecisionTarget.Of(Any().Id)),
            11 when Decisions.Count > 0 => new Decision(by, _now, "", DecisionKind.Settle, DecisionTarget.Of(Any().Id), new DecisionDetail { Stands = _random.Next(2) is 0 }),
            _ => writer.Accept(id!),
        };
        Decisions.Add(decision);
        return decision;
    }

    /// <summary>Reads the report again with another reader: some findings are gone, some say something else, some rest on other words.</summary>
    internal void ReadAgain()
    {
        var lists = JsonOf(Read);
        foreach (var list in Lists.Select(name => lists[name]!.AsArray()))
        {
            foreach (var finding in list.OfType<JsonObject>().ToList())
            {
                Disturb(list, finding);
            }
        }

        Read = FindingsJson.ReadLists(Read.Report, Encoding.UTF8.GetBytes(lists.ToJsonString()));
    }

    internal static JsonObject JsonOf(ReportFindings findings)
    {
        using var json = new MemoryStream();
        FindingsJson.WriteLists(json, findings);
        json.Position = 0;
        return JsonNode.Parse(json)!.AsObject();
    }

    private void Disturb(JsonArray list, JsonObject finding)
    {
        switch (_random.Next(8))
        {
            case 0:
                list.Remove(finding);
                break;
            case 1 when finding["stance"] is not null:
                finding["stance"] = "opposes";
                break;
            case 1 when finding["modality"] is not null:
                finding["modality"] = "denied";
                break;
            case 1 when finding["name"] is not null:
                finding["name"] = "Somebody Else";
                break;
            case 2 when finding["evidence"] is JsonObject evidence:
                evidence["end"] = evidence["end"]!.GetValue<int>() - 1;
                finding["id"] = finding["id"]!.GetValue<string>()[..1] + $"{evidence["start"]}-{evidence["end"]}";
                break;
            case 3 when finding["confidence"] is not null:
                finding["confidence"] = 0.25;
                break;
            default:
                break;
        }
    }

    private Decision Any() => Decisions[_random.Next(Decisions.Count)];

    // One of three values of a key that findings of the kind have.
    private JsonObject Change(string id)
    {
        var choice = _random.Next(3);
        return JudgeableFinding.Of(Decided).First(finding => finding.Id == id).Part switch
        {
            FindingKind.Party or FindingKind.Initiative => new JsonObject { ["name"] = $"Name {choice}" },
            FindingKind.Position => new JsonObject { ["stance"] = new[] { "supports", "undecided", "leans-against" }[choice] },
            FindingKind.Event => new JsonObject { ["modality"] = new[] { "happened", "ongoing", "hypothetical" }[choice] },
            FindingKind.Statement => new JsonObject { ["manner"] = new[] { "indirect", "mixed", "direct" }[choice] },
            _ => new JsonObject { ["evidence"] = new JsonObject { ["start"] = 7, ["end"] = 40 + choice } },
        };
    }

    private static JsonObject Assessment() => new() { ["expression"] = new JsonObject { ["start"] = 7, ["end"] = 18 }, ["band"] = "likely" };

    private static IEnumerable<string> Ids(DecidedReport decided)
    {
        var lists = JsonOf(decided.Findings);
        return Lists
            .SelectMany(name => lists[name]!.AsArray().OfType<JsonObject>())
            .SelectMany(finding => Parts
                .SelectMany(part => finding[part] as JsonArray ?? [])
                .OfType<JsonObject>()
                .Prepend(finding))
            .Select(finding => finding["id"]!.GetValue<string>());
    }
}
