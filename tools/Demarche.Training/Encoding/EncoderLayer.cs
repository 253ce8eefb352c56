using Demarche.Training.Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>One layer of BERT (Devlin et al. 2019): attention, then two linear layers, each added to its input and normalised.</summary>
internal sealed class EncoderLayer : nn.Module<Tensor, Tensor?, Tensor>
{
    private readonly WindowedDropout _dropout;

    internal EncoderLayer(double drop, Random random)
        : base("layer")
    {
        _dropout = new WindowedDropout(drop, random);
        RegisterComponents();
    }

    internal Dense Query { get; } = new(Encoder.Hidden, Encoder.Hidden);

    internal Dense Key { get; } = new(Encoder.Hidden, Encoder.Hidden);

    internal Dense Value { get; } = new(Encoder.Hidden, Encoder.Hidden);

    internal Dense Joined { get; } = new(Encoder.Hidden, Encoder.Hidden);

    internal Dense Up { get; } = new(Encoder.Hidden, Encoder.Inner);

    internal Dense Down { get; } = new(Encoder.Inner, Encoder.Hidden);

    internal LayerNorm AfterAttention { get; } = nn.LayerNorm(Encoder.Hidden, Encoder.Epsilon);

    internal LayerNorm AfterInner { get; } = nn.LayerNorm(Encoder.Hidden, Encoder.Epsilon);

    public override Tensor forward(Tensor input, Tensor? mask)
    {
        var attended = nn.functional.scaled_dot_product_attention(Split(Query.forward(input)), Split(Key.forward(input)), Split(Value.forward(input)), mask);
        var joined = Joined.forward(attended.transpose(1, 2).reshape(input.shape));
        var states = AfterAttention.forward(input + _dropout.forward(joined));
        var inner = Down.forward(nn.functional.gelu(Up.forward(states)));
        return AfterInner.forward(states + _dropout.forward(inner));
    }

    internal void Load(PackageModel weights, int layer)
    {
        var at = $"encoder.layer.{layer}.";
        Query.Fill(weights.MatMul(layer, 0), weights[at + "attention.self.query.bias"]);
        Key.Fill(weights.MatMul(layer, 1), weights[at + "attention.self.key.bias"]);
        Value.Fill(weights.MatMul(layer, 2), weights[at + "attention.self.value.bias"]);
        Joined.Fill(weights.MatMul(layer, 3), weights[at + "attention.output.dense.bias"]);
        Up.Fill(weights.MatMul(layer, 4), weights[at + "intermediate.dense.bias"]);
        Down.Fill(weights.MatMul(layer, 5), weights[at + "output.dense.bias"]);
        Encoder.Fill(AfterAttention, weights, at + "attention.output.LayerNorm");
        Encoder.Fill(AfterInner, weights, at + "output.LayerNorm");
    }

    private static Tensor Split(Tensor input) =>
        input.view(input.shape[0], input.shape[1], Encoder.Heads, Encoder.Hidden / Encoder.Heads).transpose(1, 2);
}
