using Demarche.Language.Model;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>A row of 384 for each shape of <see cref="EncoderRows"/>: the sum of one row for the word's casing and one for its class in the lexicon.</summary>
internal sealed class ShapeTable : nn.Module
{
    private readonly Parameter _casings;
    private readonly Parameter _classes;

    /// <summary>Makes a table.</summary>
    /// <param name="spread">The standard deviation of the casings' first values; the classes begin with 0.</param>
    internal ShapeTable(double spread)
        : base("shapes")
    {
        _casings = new Parameter(randn(WordShape.Count, Encoder.Hidden) * spread);
        _classes = new Parameter(zeros(NameLexicon.Count, Encoder.Hidden));
        RegisterComponents();
    }

    /// <summary>The table, shapes by 384.</summary>
    internal Tensor Table() => (_classes.unsqueeze(1) + _casings.unsqueeze(0)).view(EncoderRows.ShapeCount, Encoder.Hidden);
}
