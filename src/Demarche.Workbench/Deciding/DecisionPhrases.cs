using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using NodaTime.Text;

namespace Demarche.Workbench.Deciding;

/// <summary>Decisions in words.</summary>
public static class DecisionPhrases
{
    private const int ShortId = 9;
    private const int ShortReport = 8;

    /// <summary>A decision on one line: id, when, who, what, about what, and what has become of it.</summary>
    /// <param name="status">The decision.</param>
    /// <returns>For example "d1bc6ea02 2026-03-01T12:00:00Z Ana reject 5d8c15ac#s1-5, in force: no such statement".</returns>
    public static string Of(DecisionStatus status)
    {
        var decision = status.Decision;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Short(decision.Id)} {InstantPattern.General.Format(decision.At)} {decision.By} {EnumNames.NameOf(decision.Kind)} {About(decision)}{TextOf(decision)}, {StateOf(status)}{(decision.Why.Length > 0 ? $": {decision.Why}" : "")}");
    }

    /// <summary>What has become of a decision.</summary>
    /// <param name="status">The decision.</param>
    /// <returns>For example "in force", or "to be settled: reading now says something else about the same words".</returns>
    public static string StateOf(DecisionStatus status) => (status.State, status.Conflict) switch
    {
        (DecisionState.InForce, _) => "in force",
        (DecisionState.Superseded, _) => $"superseded by {Other(status)}",
        (DecisionState.Undone, _) => $"undone by {Other(status)}",
        (DecisionState.SetAside, _) => $"set aside by {Other(status)}",
        (_, ConflictKind.Changed) => "to be settled: reading now says something else about the same words",
        (_, ConflictKind.Gone) => "to be settled: reading no longer says anything of the kind",
        (_, ConflictKind.CodersDiffer) => $"to be settled: {status.Other?.By ?? "another coder"} decided otherwise ({Other(status)})",
        (_, ConflictKind.Dangling) => "to be settled: what it speaks of is not there",
        _ => "to be settled: what it is about is not in the record",
    };

    /// <summary>The first characters of an id, enough for a person.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Nine characters.</returns>
    public static string Short(DecisionId id) => id.Value[..Math.Min(ShortId, id.Value.Length)];

    private static string About(Decision decision) =>
        decision.Target.Finding is { } finding ? Short(finding)
        : decision.Target.Report is { } report ? $"report {Short(report.Value)}"
        : decision.Target.Entry is { } entry ? Short(entry)
        : string.Join(", ", decision.Target.Merged!.Members.Select(Short)) + decision.Kind switch
        {
            DecisionKind.Merge => $" with {string.Join(", ", decision.Detail.With!.Members.Select(Short))}",
            DecisionKind.Split => $" without {string.Join(", ", decision.Detail.Apart.Select(Short))}",
            _ => "",
        };

    private static string TextOf(Decision decision) => decision.Detail.Text is { } text ? $" “{text}”" : "";

    private static string Short(FindingReference reference) => $"{Short(reference.Report.Value)}#{reference.Finding}";

    private static string Short(string hash)
    {
        var digits = hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return digits[..Math.Min(ShortReport, digits.Length)];
    }

    private static string Other(DecisionStatus status) => status.Other is { } other ? Short(other.Id) : "another";
}
