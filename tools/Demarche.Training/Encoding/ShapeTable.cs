using Demarche.Language.Model;
using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>A row of 384 for each shape of <see cref="EncoderRows"/>: the sum of one row for the word's casing and one for its class in the lexicon.</summary>
internal static class ShapeTable
{
    /// <summary>The table.</summary>
    /// <param name="casings">A row a casing.</param>
    /// <param name="classes">A row a class.</param>
    /// <returns>Shapes by 384.</returns>
    internal static Tensor Of(Tensor casings, Tensor classes) => (classes.unsqueeze(1) + casings.unsqueeze(0)).view(EncoderRows.ShapeCount, Encoder.Hidden);
}
