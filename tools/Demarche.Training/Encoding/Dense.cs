using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>A linear layer that multiplies in bfloat16 while training, which these processors do faster; its weights stay float32.</summary>
internal sealed class Dense : nn.Module<Tensor, Tensor>
{
    private readonly Parameter _weight;
    private readonly Parameter _bias;

    internal Dense(long input, long output, double spread = 0.02)
        : base("dense")
    {
        Input = (int)input;
        Output = (int)output;
        _weight = new Parameter(randn(output, input) * spread);
        _bias = new Parameter(zeros(output));
        RegisterComponents();
    }

    internal int Input { get; }

    internal int Output { get; }

    /// <summary>The weights as ONNX multiplies with them: input by output, row after row.</summary>
    internal float[] Matrix => Values(_weight.detach().t().contiguous());

    internal float[] Bias => Values(_bias.detach());

    public override Tensor forward(Tensor input) =>
        training
            ? nn.functional.linear(
                input.to(ScalarType.BFloat16), _weight.to(ScalarType.BFloat16), _bias.to(ScalarType.BFloat16)).to(ScalarType.Float32)
            : nn.functional.linear(input, _weight, _bias);

    /// <summary>Takes over an ONNX matrix, input by output, and a bias.</summary>
    internal void Fill(float[] matrix, float[] bias)
    {
        using var quick = no_grad();
        _weight.copy_(tensor(matrix, [Input, Output]).t());
        _bias.copy_(tensor(bias));
    }

    internal static float[] Values(Tensor tensor) => tensor.detach().contiguous().data<float>().ToArray();
}
