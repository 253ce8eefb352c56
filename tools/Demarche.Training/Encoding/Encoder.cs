using Demarche.Language.Model;
using Demarche.Training.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>The encoder of all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), with an embedding of word shapes added to its input.</summary>
internal sealed class Encoder : nn.Module
{
    internal const int Hidden = 384;
    internal const int Heads = 12;
    internal const int Inner = 1536;
    internal const int Positions = 512;
    internal const double Epsilon = 1e-12;

    private const int VocabularySize = 30522;

    private readonly WindowedDropout _dropout;
    private readonly Parameter _words;
    private readonly Parameter _positions;
    private readonly Parameter _shapes;
    private readonly Parameter _classes;

    internal Encoder(int layers, double drop, Random random)
        : base("encoder")
    {
        _words = new Parameter(zeros(VocabularySize, Hidden), requires_grad: false);
        _positions = new Parameter(zeros(Positions, Hidden));
        _shapes = new Parameter(zeros(WordShape.Count, Hidden));
        _classes = new Parameter(zeros(NameLexicon.Count, Hidden));
        _dropout = new WindowedDropout(drop, random);
        Layers = new ModuleList<EncoderLayer>([.. Enumerable.Range(0, layers).Select(_ => new EncoderLayer(drop, random))]);
        RegisterComponents();
    }

    internal LayerNorm Norm { get; } = nn.LayerNorm(Hidden, Epsilon);

    internal ModuleList<EncoderLayer> Layers { get; }

    internal float[] Words => Dense.Values(_words);

    internal float[] PositionRows => Dense.Values(_positions);

    internal float[] Shapes => Dense.Values(ShapeTable.Of(_shapes, _classes));

    /// <summary>The states of wordpieces: batch by pieces by 384.</summary>
    /// <param name="pieces">Ids, batch by pieces.</param>
    /// <param name="shapes">The shape of each piece's word.</param>
    /// <param name="mask">0 where a piece counts and very negative where it is padding, batch by 1 by 1 by pieces; null where none is padding.</param>
    /// <returns>The states.</returns>
    internal Tensor Run(Tensor pieces, Tensor shapes, Tensor? mask)
    {
        var input = Rows(_words, pieces) + _positions.narrow(0, 0, pieces.shape[1]) + Rows(ShapeTable.Of(_shapes, _classes), shapes);
        var states = _dropout.forward(Norm.forward(input));
        foreach (var layer in Layers)
        {
            states = layer.forward(states, mask);
        }

        return states;
    }

    internal static Tensor Rows(Tensor table, Tensor ids) => table.index_select(0, ids.flatten()).view([.. ids.shape, table.shape[1]]);

    internal static void Fill(LayerNorm norm, PackageModel weights, string name)
    {
        norm.weight!.copy_(tensor(weights[name + ".weight"]));
        norm.bias!.copy_(tensor(weights[name + ".bias"]));
    }

    /// <summary>Takes over the pretrained weights; the embedding of the first sentence type goes into the positions, since there is no other.</summary>
    /// <param name="weights">The package's model.</param>
    internal void Load(PackageModel weights)
    {
        using var quick = no_grad();
        var type = weights["embeddings.token_type_embeddings.weight"].AsSpan(0, Hidden).ToArray();
        _words.copy_(tensor(weights["embeddings.word_embeddings.weight"], [VocabularySize, Hidden]));
        _positions.copy_(tensor(weights["embeddings.position_embeddings.weight"], [Positions, Hidden]) + tensor(type));
        Fill(Norm, weights, "embeddings.LayerNorm");
        for (var layer = 0; layer < Layers.Count; layer++)
        {
            Layers[layer].Load(weights, layer);
        }
    }
}
