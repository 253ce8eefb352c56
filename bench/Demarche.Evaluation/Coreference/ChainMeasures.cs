using Demarche.Language;

namespace Demarche.Evaluation.Coreference;

/// <summary>
/// The coreference measures of the CoNLL-2012 shared task, as its scorer (version 8.01) defines them and Pradhan et al. 2014 ("Scoring
/// Coreference Partitions of Predicted Mentions") write them down. A chain is a set of spans; a span is in one chain at most.
/// </summary>
internal static class ChainMeasures
{
    /// <summary>MUC (Vilain et al. 1995): the links that keep each chain together.</summary>
    /// <param name="key">The chains that are right.</param>
    /// <param name="response">The chains that were found.</param>
    /// <returns>Counts of links.</returns>
    internal static Ratio Muc(IReadOnlyList<HashSet<TextSpan>> key, IReadOnlyList<HashSet<TextSpan>> response) => new(
        Links(key, response), key.Sum(chain => chain.Count - 1), Links(response, key), response.Sum(chain => chain.Count - 1));

    /// <summary>B³ (Bagga and Baldwin 1998): for each mention, how much of its chain is there and right.</summary>
    /// <param name="key">The chains that are right.</param>
    /// <param name="response">The chains that were found.</param>
    /// <returns>Counts of mentions.</returns>
    internal static Ratio BCubed(IReadOnlyList<HashSet<TextSpan>> key, IReadOnlyList<HashSet<TextSpan>> response) => new(
        Shares(key, response), key.Sum(chain => chain.Count), Shares(response, key), response.Sum(chain => chain.Count));

    /// <summary>CEAF with φ4 (Luo 2005): the best pairing of chains, each pair counted by twice its common mentions over the sum of sizes.</summary>
    /// <param name="key">The chains that are right.</param>
    /// <param name="response">The chains that were found.</param>
    /// <returns>Counts of chains.</returns>
    internal static Ratio CeafFour(IReadOnlyList<HashSet<TextSpan>> key, IReadOnlyList<HashSet<TextSpan>> response)
    {
        var similar = new double[key.Count, response.Count];
        var owner = OwnersOf(response);
        for (var chain = 0; chain < key.Count; chain++)
        {
            foreach (var span in key[chain])
            {
                if (owner.TryGetValue(span, out var other))
                {
                    similar[chain, other] += 2.0 / (key[chain].Count + response[other].Count);
                }
            }
        }

        var best = Assignment.Best(similar);
        return new Ratio(best, key.Count, best, response.Count);
    }

    private static double Links(IReadOnlyList<HashSet<TextSpan>> chains, IReadOnlyList<HashSet<TextSpan>> others)
    {
        var owner = OwnersOf(others);
        return chains.Sum(chain => chain.Count - chain.Select((span, index) => owner.TryGetValue(span, out var other) ? other : -1 - index).Distinct().Count());
    }

    private static double Shares(IReadOnlyList<HashSet<TextSpan>> chains, IReadOnlyList<HashSet<TextSpan>> others)
    {
        var owner = OwnersOf(others);
        return chains.Sum(chain => chain.Where(owner.ContainsKey).CountBy(span => owner[span]).Sum(count => (double)count.Value * count.Value / chain.Count));
    }

    private static Dictionary<TextSpan, int> OwnersOf(IReadOnlyList<HashSet<TextSpan>> chains)
    {
        var owner = new Dictionary<TextSpan, int>();
        for (var chain = 0; chain < chains.Count; chain++)
        {
            foreach (var span in chains[chain])
            {
                owner[span] = chain;
            }
        }

        return owner;
    }
}
