using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>The words of the model format for values that are one of a few.</summary>
internal static class FormatWords
{
    internal static IReadOnlyDictionary<string, PermittedDirection> Directions { get; } = Ordered(
        ("both", PermittedDirection.Both), ("forward", PermittedDirection.Forward), ("back", PermittedDirection.Back), ("none", PermittedDirection.None));

    internal static IReadOnlyDictionary<string, EvidenceGrade> Grades { get; } = Ordered(
        ("A", EvidenceGrade.A), ("B", EvidenceGrade.B), ("C", EvidenceGrade.C), ("D", EvidenceGrade.D), ("E", EvidenceGrade.E));

    internal static IReadOnlyDictionary<string, InputStatus> Statuses { get; } = Ordered(
        ("confirmed", InputStatus.Confirmed), ("stated", InputStatus.Stated), ("reported", InputStatus.Reported), ("claimed", InputStatus.Claimed),
        ("contested", InputStatus.Contested), ("assumed", InputStatus.Assumed), ("stale", InputStatus.Stale));

    internal static IReadOnlyDictionary<string, StateNumbering> Numberings { get; } = Ordered(
        ("ordered", StateNumbering.Ordered), ("code", StateNumbering.Code));

    internal static IReadOnlyDictionary<string, StatementRule> Rules { get; } = Ordered(
        ("prioritised", StatementRule.Prioritised), ("weighted", StatementRule.Weighted), ("prioritised, silence unknown", StatementRule.PrioritisedWithSilence));

    /// <summary>The word for a value.</summary>
    internal static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;

    private static OrderedDictionary<string, T> Ordered<T>(params (string Word, T Value)[] pairs) =>
        new(pairs.Select(static pair => KeyValuePair.Create(pair.Word, pair.Value)), StringComparer.Ordinal);
}
