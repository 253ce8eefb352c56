using System.Numerics.Tensors;
using Demarche.Language.Embeddings;
using Demarche.Language.Model;

namespace Demarche.Language.Tests.Embeddings;

public sealed class SentenceEmbedderTests : IDisposable
{
    private readonly SentenceEmbedder _embedder = ShippedModel.Embedder.LoadEmbedder();

    public void Dispose() => _embedder.Dispose();

    [Fact]
    public void A_paraphrase_is_nearer_than_another_matter()
    {
        var said = Vector("The two governments agreed to swap land along the border");
        var again = Vector("Both states accepted an exchange of territory at the frontier");
        var other = Vector("The striker missed two penalties in the second half");

        TensorPrimitives.CosineSimilarity(said, again).ShouldBeGreaterThan(TensorPrimitives.CosineSimilarity(said, other) + 0.2f);
        TensorPrimitives.Norm(said).ShouldBe(1, 0.001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d\ude00 \u202e \u0000 \ud800")]
    public void Any_words_have_a_vector(string words)
    {
        Vector(words).Length.ShouldBe(SentenceEmbedder.Size);
    }

    [Fact]
    public void A_sentence_longer_than_the_encoder_is_cut()
    {
        Vector(string.Join(' ', Enumerable.Repeat("negotiations", 2000))).Length.ShouldBe(SentenceEmbedder.Size);
    }

    private float[] Vector(string sentence) => _embedder.Vector(sentence.Split(' '));
}
