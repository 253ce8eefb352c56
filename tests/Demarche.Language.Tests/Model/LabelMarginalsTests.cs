using CsCheck;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class LabelMarginalsTests
{
    private static readonly string[] Labels = ["O", "B-cue", "I-cue"];

    [Fact]
    public void Each_label_has_the_share_of_the_legal_paths_that_hold_it() =>
        Gen.Select(Gen.Int[-3, 3].Array[9], Gen.Int[-2, 2].Array[9]).Sample((scores, pairs) =>
        {
            float[] given = [.. scores.Select(score => (float)score)];
            float[] learned = [.. pairs.Select(pair => (float)pair)];
            var shares = new LabelPath([.. Labels], learned).Marginals(given, 3);
            var paths = Paths().ToDictionary(path => path, path => Math.Exp(Weight(path, given, learned)));
            for (var index = 0; index < shares.Length; index++)
            {
                var held = paths.Where(pair => pair.Key[index / 3] == index % 3).Sum(pair => pair.Value);
                ((double)shares[index]).ShouldBe(held / paths.Values.Sum(), 1e-4);
            }
        });

    private static IEnumerable<int[]> Paths() =>
        from first in Enumerable.Range(0, 3)
        from second in Enumerable.Range(0, 3)
        from third in Enumerable.Range(0, 3)
        where first != 2 && !(second == 2 && first == 0) && !(third == 2 && second == 0)
        select new[] { first, second, third };

    private static double Weight(int[] path, float[] scores, float[] pairs) =>
        path.Select((label, word) => scores[(word * 3) + label]).Sum() + path.Zip(path.Skip(1)).Sum(pair => pairs[(pair.First * 3) + pair.Second]);
}
