using static TorchSharp.torch;

namespace Demarche.Training.Encoding;

/// <summary>
/// Dropout whose masks are windows of one long mask drawn beforehand: drawing fresh ones takes one thread a sixth of a step.
/// </summary>
/// <param name="share">The share of values dropped, from 0 to 1.</param>
/// <param name="random">Chooses the windows.</param>
internal sealed class WindowedDropout(double share, Random random) : nn.Module<Tensor, Tensor>("dropout")
{
    private const int Length = 1 << 22;

    // Not a Tensor field: those are saved with the model.
    private readonly List<Tensor> _mask = [];

    public override Tensor forward(Tensor input)
    {
        if (!training || share <= 0)
        {
            return input;
        }

        if (_mask.Count == 0)
        {
            _mask.Add((rand(Length).ge(share).to(ScalarType.Float32) / (1 - share)).DetachFromDisposeScope());
        }

        var size = input.numel();
        return size < Length
            ? input * _mask[0].narrow(0, random.NextInt64(Length - size), size).view(input.shape)
            : nn.functional.dropout(input, share);
    }
}
