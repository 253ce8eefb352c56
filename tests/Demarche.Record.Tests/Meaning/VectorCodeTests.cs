using Demarche.Language.Embeddings;
using Demarche.Record.Meaning;

namespace Demarche.Record.Tests.Meaning;

public sealed class VectorCodeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Vectors_in_8_bits_are_as_near_as_they_were(int seed)
    {
        var (one, other) = (Vector(seed), Vector(seed + 100));
        var exact = one.Zip(other, (left, right) => (double)left * right).Sum();

        ((double)VectorCode.Product(Code(one), Code(other))).ShouldBe(exact, 0.005);
    }

    [Fact]
    public void The_farthest_numbers_do_not_run_over()
    {
        var vector = Enumerable.Repeat(1f, SentenceEmbedder.Size).ToArray();
        var opposite = Enumerable.Repeat(-1f, SentenceEmbedder.Size).ToArray();

        VectorCode.Product(Code(vector), Code(vector)).ShouldBe(SentenceEmbedder.Size, 0.01);
        VectorCode.Product(Code(vector), Code(opposite)).ShouldBe(-SentenceEmbedder.Size, 0.01);
    }

    [Fact]
    public void A_vector_of_zeros_is_near_to_nothing() =>
        VectorCode.Product(Code(new float[SentenceEmbedder.Size]), Code(Vector(1))).ShouldBe(0);

    [Fact]
    public void Cells_do_not_depend_on_threads()
    {
        var sample = Enumerable.Range(0, 400).SelectMany(seed => Code(Vector(seed))).ToArray();

        var once = CellMaker.Make(sample, 8);
        var again = CellMaker.Make(sample, 8);

        again.ShouldBe(once);
        CellMaker.Assign(sample, once).Distinct().Count().ShouldBe(8);
    }

    private static byte[] Code(float[] vector)
    {
        var code = new byte[VectorCode.Bytes];
        VectorCode.Write(vector, code);
        return code;
    }

    private static float[] Vector(int seed)
    {
        var random = new Random(seed);
        var vector = new float[SentenceEmbedder.Size];
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] = random.NextSingle() - 0.5f;
        }

        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return Array.ConvertAll(vector, number => number / length);
    }
}
