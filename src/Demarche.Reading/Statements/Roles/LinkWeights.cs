using System.Collections.Frozen;
using System.Globalization;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements.Roles;

/// <summary>What each feature of a link is worth: a conditional logit model over a span's candidates (McFadden 1974).</summary>
/// <param name="weights">The weight of each feature; others have none.</param>
internal sealed class LinkWeights(IReadOnlyDictionary<string, double> weights)
{
    private static readonly Lazy<ILookup<string, (string Feature, double Weight)>> Table = new(() => WordList.Lines("Statements.role-links.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToLookup(parts => parts[0], parts => (parts[1], double.Parse(parts[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal));

    private static readonly Lazy<LinkWeights> Contents = new(() => Of("content"));
    private static readonly Lazy<LinkWeights> Sources = new(() => Of("source"));

    /// <summary>Which cue a content belongs to.</summary>
    internal static LinkWeights OfContents => Contents.Value;

    /// <summary>Which source a cue has.</summary>
    internal static LinkWeights OfSources => Sources.Value;

    /// <summary>The likeliest of some candidates, the first of equals.</summary>
    /// <param name="candidates">The features of each; at least one candidate.</param>
    /// <returns>Its index, and its probability among them.</returns>
    internal (int Index, double Share) Choose(IReadOnlyList<IReadOnlyList<string>> candidates)
    {
        var shares = Shares(candidates);
        var best = 0;
        for (var index = 1; index < shares.Length; index++)
        {
            best = shares[index] > shares[best] ? index : best;
        }

        return (best, shares[best]);
    }

    /// <summary>The probability of each candidate.</summary>
    /// <param name="candidates">The features of each; at least one candidate.</param>
    internal double[] Shares(IReadOnlyList<IReadOnlyList<string>> candidates)
    {
        var scores = candidates.Select(features => features.Sum(feature => weights.GetValueOrDefault(feature))).ToArray();
        var most = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var sum = shares.Sum();
        return Array.ConvertAll(shares, share => share / sum);
    }

    private static LinkWeights Of(string kind) =>
        new(Table.Value[kind].ToFrozenDictionary(entry => entry.Feature, entry => entry.Weight, StringComparer.Ordinal));
}
