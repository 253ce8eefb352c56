using System.Collections.Frozen;
using System.Globalization;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>How often the statements of each rule are right.</summary>
internal static class RuleConfidence
{
    private const double Unknown = 0.5;

    private static readonly Lazy<FrozenDictionary<string, double>> Table = new(() => WordList.Lines("Statements.rule-confidence.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>The share of a rule's statements that are right, from 0 to 1.</summary>
    /// <param name="rule">The rule's name.</param>
    internal static double Of(string rule) => Table.Value.GetValueOrDefault(rule, Unknown);
}
