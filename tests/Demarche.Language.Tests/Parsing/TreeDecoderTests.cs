using CsCheck;
using Demarche.Language.Parsing;

namespace Demarche.Language.Tests.Parsing;

public sealed class TreeDecoderTests
{
    [Fact]
    public void A_cycle_of_best_heads_is_opened_where_the_way_in_is_cheapest()
    {
        // Each of the two words prefers the other; the root takes the one whose loss is smaller.
        var scores = new float[,] { { 0, 0, 0 }, { 1, 0, 9 }, { 4, 9, 0 } };

        TreeDecoder.Best(scores).ShouldBe([-1, 2, 0]);
    }

    [Fact]
    public void The_tree_is_the_best_of_all_trees_with_one_root() =>
        Scores.Sample(scores => Weight(scores, TreeDecoder.Best(scores)).ShouldBe(BestWeight(scores), 0.01));

    [Fact]
    public void Exactly_one_word_hangs_on_the_root() =>
        Scores.Sample(scores => TreeDecoder.Best(scores).Count(head => head == 0) == 1);

    private static Gen<float[,]> Scores { get; } =
        Gen.Int[1, 5].SelectMany(words => Gen.Int[-50, 50].Array[(words + 1) * (words + 1)].Select(values =>
        {
            var scores = new float[words + 1, words + 1];
            for (var index = 0; index < values.Length; index++)
            {
                scores[index / (words + 1), index % (words + 1)] = values[index];
            }

            return scores;
        }));

    private static float Weight(float[,] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => scores[word, heads[word]]);

    /// <summary>Every choice of heads, as the definition says: a tree, and one root.</summary>
    private static float BestWeight(float[,] scores)
    {
        var count = scores.GetLength(0);
        var best = float.MinValue;
        var heads = new int[count];
        heads[0] = -1;
        for (var choice = 0; choice < (int)Math.Pow(count, count - 1); choice++)
        {
            for (var (word, rest) = (1, choice); word < count; word++, rest /= count)
            {
                heads[word] = rest % count;
            }

            if (heads.Count(head => head == 0) == 1 && Enumerable.Range(1, count - 1).All(word => ReachesRoot(heads, word)))
            {
                best = Math.Max(best, Weight(scores, heads));
            }
        }

        return best;
    }

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; steps < heads.Length; steps++)
        {
            word = heads[word];
            if (word == 0)
            {
                return true;
            }
        }

        return false;
    }
}
