using Demarche.Evaluation.Coreference;
using Demarche.Language;

namespace Demarche.Evaluation.Tests.Coreference;

/// <summary>Chains are written with a letter for each mention: "abc de" are two chains of three and two mentions. All figures are counted by hand.</summary>
public sealed class ChainMeasuresTests
{
    [Theory]
    // The example of Vilain et al. 1995, figure 1: one link is missing.
    [InlineData("abcd", "ab cd", 2, 3, 2, 2)]
    [InlineData("abc de", "abc de", 3, 3, 3, 3)]
    // Mentions that the response lacks count as chains of their own.
    [InlineData("abc", "ab", 1, 2, 1, 1)]
    // A chain of one mention has no link.
    [InlineData("a b", "ab", 0, 0, 0, 1)]
    [InlineData("abcde fg hijkl", "abcde fghijkl", 9, 9, 9, 10)]
    public void Muc_counts_the_links_that_keep_chains_together(string key, string response, double found, double links, double right, double made) =>
        ChainMeasures.Muc(Chains(key), Chains(response)).ShouldBe(new Ratio(found, links, right, made));

    [Theory]
    // Bagga and Baldwin 1998, first response: chains of 5, 2 and 5 mentions, the last two joined: precision 5/5*5 + 2/7*2 + 5/7*5 of 12.
    [InlineData("abcde fg hijkl", "abcde fghijkl", 12, 12, 5 + (4 / 7.0) + (25 / 7.0), 12)]
    // Their second response joins the first and the last chain.
    [InlineData("abcde fg hijkl", "abcdehijkl fg", 12, 12, 2 + (50 / 10.0), 12)]
    [InlineData("abc", "ab", 4 / 3.0, 3, 2, 2)]
    // A mention that the key lacks adds to what was made, and to nothing that is right.
    [InlineData("ab", "abx", 2, 2, 4 / 3.0, 3)]
    public void BCubed_counts_for_each_mention_how_much_of_its_chain_is_right(string key, string response, double found, double mentions, double right, double made)
    {
        var ratio = ChainMeasures.BCubed(Chains(key), Chains(response));
        ratio.RecallHits.ShouldBe(found, 1e-9);
        ratio.RecallTotal.ShouldBe(mentions);
        ratio.PrecisionHits.ShouldBe(right, 1e-9);
        ratio.PrecisionTotal.ShouldBe(made);
    }

    [Theory]
    [InlineData("abc de", "abc de", 2, 2, 2)]
    // Luo 2005: abcde pairs with itself (1), hijkl with fghijkl (2*5/12).
    [InlineData("abcde fg hijkl", "abcde fghijkl", 1 + (10 / 12.0), 3, 2)]
    // The greedy pairing (abc with abx: 4/6) would leave 0; the best one is 2/5 + 2/4.
    [InlineData("abc de", "ad bce", (4 / 6.0) + (2 / 4.0), 2, 2)]
    [InlineData("ab", "xy", 0, 1, 1)]
    [InlineData("", "ab", 0, 0, 1)]
    public void Ceaf_pairs_chains_in_the_best_way(string key, string response, double similar, double chains, double made)
    {
        var ratio = ChainMeasures.CeafFour(Chains(key), Chains(response));
        ratio.RecallHits.ShouldBe(similar, 1e-9);
        ratio.PrecisionHits.ShouldBe(similar, 1e-9);
        ratio.RecallTotal.ShouldBe(chains);
        ratio.PrecisionTotal.ShouldBe(made);
    }

    [Fact]
    public void The_average_leaves_chains_of_one_mention_out_on_both_sides()
    {
        var score = new ChainScore();
        score.Add(Chains("abc d"), Chains("abc e"), static _ => false);
        score.Average.ShouldBe(100, 1e-9);
    }

    [Fact]
    public void A_pronoun_is_right_where_the_nearest_mention_before_it_is_of_its_chain()
    {
        var score = new ChainScore();
        // b and d are pronouns; d is joined to c, which the key has elsewhere.
        score.Add(Chains("abd ce"), Chains("ab cd e"), static span => span.Start is 1 or 3);
        score.Pronouns.ShouldBe(50, 1e-9);
    }

    private static List<HashSet<TextSpan>> Chains(string chains) =>
        [.. chains.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(chain => chain.Select(letter => new TextSpan(letter - 'a', letter - 'a' + 1)).ToHashSet())];
}
