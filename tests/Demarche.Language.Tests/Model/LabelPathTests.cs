using CsCheck;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class LabelPathTests
{
    private static readonly string[] Labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];

    [Fact]
    public void A_label_inside_a_span_follows_only_its_own_kind()
    {
        // The second word likes I-ORG best, but it may not follow B-PER.
        float[] scores = [0, 9, 0, 0, 0, 1, 0, 4, 0, 9];

        new LabelPath([.. Labels], new float[25]).Best(scores, 2).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_sentence_never_begins_inside_a_span() =>
        new LabelPath([.. Labels], new float[25]).Best([0, 0, 9, 0, 9], 1)[0].ShouldNotBeOneOf(2, 4);

    [Fact]
    public void The_path_is_the_best_of_all_legal_paths() =>
        Gen.Select(Gen.Int[-20, 20].Array[15], Gen.Int[-5, 5].Array[25]).Sample((scores, pairs) =>
        {
            float[] given = [.. scores.Select(score => (float)score)];
            float[] learned = [.. pairs.Select(pair => (float)pair)];
            var path = new LabelPath([.. Labels], learned).Best(given, 3);
            IsLegal(path).ShouldBeTrue();
            Weight(path, given, learned).ShouldBe(AllPaths().Where(IsLegal).Max(other => Weight(other, given, learned)));
        });

    private static IEnumerable<int[]> AllPaths() =>
        from first in Enumerable.Range(0, 5)
        from second in Enumerable.Range(0, 5)
        from third in Enumerable.Range(0, 5)
        select new[] { first, second, third };

    private static bool IsLegal(int[] path) =>
        path[0] is not (2 or 4) && path.Zip(path.Skip(1)).All(pair => pair.Second switch
        {
            2 => pair.First is 1 or 2,
            4 => pair.First is 3 or 4,
            _ => true,
        });

    private static float Weight(int[] path, float[] scores, float[] pairs) =>
        path.Select((label, word) => scores[(word * 5) + label]).Sum() + path.Zip(path.Skip(1)).Sum(pair => pairs[(pair.First * 5) + pair.Second]);
}
