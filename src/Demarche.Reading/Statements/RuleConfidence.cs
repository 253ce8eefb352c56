using System.Collections.Frozen;
using System.Globalization;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>How often the statements of each rule are right.</summary>
internal static class RuleConfidence
{
    private const double Unknown = 0.5;

    private static readonly Lazy<FrozenDictionary<string, (double Right, double Speaker)>> Table = new(() => WordList.Lines("Statements.rule-confidence.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => (Number(parts[1]), Number(parts[2])), StringComparer.Ordinal));

    /// <summary>The share of a rule's statements that are right, from 0 to 1.</summary>
    /// <param name="rule">The rule's name.</param>
    internal static double Of(string rule) => Table.Value.TryGetValue(rule, out var share) ? share.Right : Unknown;

    /// <summary>The share of a rule's statements that have the right speaker, from 0 to 1.</summary>
    /// <param name="rule">The rule's name.</param>
    internal static double OfSpeaker(string rule) => Table.Value.TryGetValue(rule, out var share) ? share.Speaker : Unknown;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
