using System.Globalization;
using Demarche.Language;

namespace Demarche.Evaluation.Coreference;

/// <summary>The measures of a number of documents: chains with and without those of one mention, and pronouns.</summary>
internal sealed class ChainScore
{
    private readonly Dictionary<string, Ratio> _ratios = new(StringComparer.Ordinal);

    /// <summary>The mean F1 of MUC, B³ and CEAF-φ4 in percent, chains of one mention left out on both sides, as in CoNLL-2012.</summary>
    internal double Average => 100 * (F1("MUC") + F1("B3") + F1("CEAF-4")) / 3;

    /// <summary>
    /// Pronouns that are joined to their right chain, in percent of those that have an antecedent in the key: the mention that each is joined
    /// to, the nearest before it in its chain, is of the same chain in the key.
    /// </summary>
    internal double Pronouns => 100 * _ratios.GetValueOrDefault("pronouns").Recall;

    /// <summary>Adds a document.</summary>
    /// <param name="key">The chains that are right.</param>
    /// <param name="response">The chains that were found.</param>
    /// <param name="isPronoun">Whether a span is a personal pronoun.</param>
    internal void Add(IReadOnlyList<HashSet<TextSpan>> key, IReadOnlyList<HashSet<TextSpan>> response, Func<TextSpan, bool> isPronoun)
    {
        AddAll("+singletons ", key, response);
        AddAll("", [.. key.Where(chain => chain.Count > 1)], [.. response.Where(chain => chain.Count > 1)]);
        foreach (var chain in key)
        {
            var first = chain.Min();
            foreach (var span in chain.Where(span => span != first && isPronoun(span)))
            {
                var found = response.FirstOrDefault(other => other.Contains(span));
                AddTo("pronouns", new Ratio(IsRight(span, chain, found, static _ => false) ? 1 : 0, 1, 0, 0));
                AddTo("pronouns by their noun", new Ratio(IsRight(span, chain, found, isPronoun) ? 1 : 0, 1, 0, 0));
            }
        }
    }

    /// <summary>The figures as a table.</summary>
    /// <returns>Lines of text.</returns>
    internal string Show() => string.Concat(_ratios.OrderBy(ratio => ratio.Key, StringComparer.Ordinal).Select(ratio => string.Create(
        CultureInfo.InvariantCulture, $"{ratio.Key,-24} P {100 * ratio.Value.Precision,6:f2}  R {100 * ratio.Value.Recall,6:f2}  F1 {100 * ratio.Value.F1,6:f2}  of {ratio.Value.RecallTotal:f0}\n")))
        + string.Create(CultureInfo.InvariantCulture, $"CoNLL average {Average:f2}, pronouns in the right chain {Pronouns:f2}\n");

    /// <summary>The nearest mention before it, pronouns passed over where there is another, is of the same chain.</summary>
    private static bool IsRight(TextSpan span, HashSet<TextSpan> chain, HashSet<TextSpan>? found, Func<TextSpan, bool> isPronoun)
    {
        var before = (found ?? []).Where(other => other.Start < span.Start).OrderByDescending(other => other.Start).ToList();
        var named = before.FindIndex(other => !isPronoun(other));
        return before.Count > 0 && chain.Contains(before[Math.Max(named, 0)]);
    }

    private void AddAll(string prefix, IReadOnlyList<HashSet<TextSpan>> key, IReadOnlyList<HashSet<TextSpan>> response)
    {
        AddTo(prefix + "MUC", ChainMeasures.Muc(key, response));
        AddTo(prefix + "B3", ChainMeasures.BCubed(key, response));
        AddTo(prefix + "CEAF-4", ChainMeasures.CeafFour(key, response));
        var (gold, system) = (key.SelectMany(chain => chain).ToHashSet(), response.SelectMany(chain => chain).ToHashSet());
        var both = gold.Count(system.Contains);
        AddTo(prefix + "mentions", new Ratio(both, gold.Count, both, system.Count));
    }

    private double F1(string name) => _ratios.GetValueOrDefault(name).F1;

    private void AddTo(string name, Ratio ratio) => _ratios[name] = _ratios.GetValueOrDefault(name) + ratio;
}
