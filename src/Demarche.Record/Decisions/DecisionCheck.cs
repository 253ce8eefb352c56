using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;

namespace Demarche.Record.Decisions;

/// <summary>Refuses decisions that do not say what their kind needs.</summary>
internal static class DecisionCheck
{
    /// <summary>The same detail, with JSON in its one form and texts trimmed.</summary>
    internal static DecisionDetail Tidy(DecisionDetail detail) => detail with
    {
        Before = Compact(detail.Before),
        After = Compact(detail.After),
        Text = detail.Text?.Trim(),
        Apart = [.. detail.Apart.Distinct().Order()],
    };

    /// <summary>Checks a decision.</summary>
    /// <exception cref="RecordException">Something is missing, or does not belong there.</exception>
    internal static void Check(Decision decision)
    {
        var (target, detail) = (decision.Target, decision.Detail);
        if (decision.By.Length is 0)
        {
            throw RecordMessages.NobodyDecides();
        }

        var missing = decision.Kind switch
        {
            DecisionKind.Accept or DecisionKind.Reject =>
                target.Report is not null ? null : target.Finding is null ? "a finding or a report" : Needs(detail.Part is not null && detail.Before is not null, "the finding as it stands"),
            DecisionKind.Correct => target.Finding is null ? "a finding" : Needs(detail is { Part: not null, Before: not null, After: not null }, "the finding before and after"),
            DecisionKind.Add => target.Finding is null ? "a finding" : Needs(detail is { Part: not null, After: not null, Words.Length: > 0 }, "the finding and its words"),
            DecisionKind.Merge => target.Merged is { } one ? Needs(detail.With?.Kind == one.Kind, "another thing of the same kind") : "something merged",
            DecisionKind.Split => target.Merged is { } whole
                ? Needs(!detail.Apart.IsEmpty && detail.Apart.All(whole.Members.Contains) && detail.Apart.Length < whole.Members.Length, "some of its members, and not all")
                : "something merged",
            DecisionKind.Rename => target.Merged is null ? "something merged" : Needs(detail.Text is { Length: > 0 }, "a name"),
            DecisionKind.Comment or DecisionKind.Tag => target.Entry is not null ? "a finding, something merged or a report" : Needs(detail.Text is { Length: > 0 }, "its words"),
            DecisionKind.Settle => target.Entry is null ? "an earlier decision" : Needs(detail.Stands is not null, "whether it stands"),
            DecisionKind.Undo => Needs(target.Entry is not null, "an earlier decision"),
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
        if (missing is not null)
        {
            throw RecordMessages.IncompleteDecision(EnumNames.NameOf(decision.Kind), missing);
        }
    }

    private static string? Needs(bool isThere, string what) => isThere ? null : what;

    private static string? Compact(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(json) is JsonObject finding ? finding.ToJsonString(DecisionJson.Options) : throw RecordMessages.NoFindingJson("it is no object");
        }
        catch (JsonException e)
        {
            throw RecordMessages.NoFindingJson(e.Message, e);
        }
    }
}
