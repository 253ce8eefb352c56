using CsCheck;
using Demarche.Language.Parsing;

namespace Demarche.Language.Tests.Parsing;

public sealed class DependencyTreesTests
{
    // She said talks with rebels failed .
    private static readonly DependencyTrees Trees = new(
    [
        new(1, "nsubj"), new(-1, "root"), new(5, "nsubj"), new(4, "case"), new(2, "nmod"), new(1, "ccomp"), new(1, "punct"),
    ]);

    [Fact]
    public void Dependents_stand_in_order_of_text() => Trees.DependentsOf(1).ToArray().ShouldBe([0, 5, 6]);

    [Fact]
    public void A_leaf_has_no_dependents() => Trees.DependentsOf(3).Length.ShouldBe(0);

    [Theory]
    [InlineData(1, "ccomp", 5)]
    [InlineData(1, "obj", -1)]
    public void A_dependent_is_found_by_its_relation(int word, string relation, int expected) =>
        Trees.DependentBy(word, relation).ShouldBe(expected);

    [Theory]
    [InlineData(2, 2, 5)]
    [InlineData(5, 2, 6)]
    [InlineData(1, 0, 7)]
    [InlineData(6, 6, 7)]
    public void A_subtree_reaches_from_its_first_to_its_last_word(int word, int first, int end) =>
        Trees.SubtreeOf(word).ShouldBe((first, end));

    [Fact]
    public void Words_in_a_circle_are_refused() =>
        Should.Throw<ArgumentException>(() => new DependencyTrees([new(1, "dep"), new(0, "dep")])).Message.ShouldContain("circle");

    [Fact]
    public void A_head_outside_the_document_is_refused() =>
        Should.Throw<ArgumentException>(() => new DependencyTrees([new(7, "dep")])).Message.ShouldContain("head 7");

    [Fact]
    public void Bounds_are_those_of_all_words_that_lead_to_the_word() =>
        Gen.Int[1, 30].SelectMany(count => Gen.Int[-1, 1000].Array[count]).Sample(numbers =>
        {
            // A head before its word, or none: no circle.
            var heads = numbers.Select((number, word) => number < 0 || word == 0 ? -1 : number % word).ToArray();
            var trees = new DependencyTrees([.. heads.Select(head => new Dependency(head, "dep"))]);
            for (var word = 0; word < heads.Length; word++)
            {
                var below = Enumerable.Range(0, heads.Length).Where(other => LeadsTo(heads, other, word)).ToList();
                trees.SubtreeOf(word).ShouldBe((below.Min(), below.Max() + 1));
            }
        });

    private static bool LeadsTo(int[] heads, int word, int target)
    {
        while (word >= 0 && word != target)
        {
            word = heads[word];
        }

        return word == target;
    }
}
