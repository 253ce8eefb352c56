using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Demarche.Training.Running;

/// <summary>The mean of a model's weights over some steps (Izmailov et al. 2018), which is what ships.</summary>
/// <param name="model">The model that is trained.</param>
internal sealed class WeightAverage(nn.Module model)
{
    private readonly List<float[]> _sums = [];

    /// <summary>How many times the weights were added.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds the weights as they are now.</summary>
    internal void Add()
    {
        var weights = Trained().Select(parameter => parameter.detach().contiguous().data<float>().ToArray()).ToList();
        if (_sums.Count == 0)
        {
            _sums.AddRange(weights);
        }
        else
        {
            foreach (var (sum, weight) in _sums.Zip(weights))
            {
                TensorPrimitives.Add(sum, weight, sum);
            }
        }

        Count++;
    }

    /// <summary>Puts the mean into the model; the model's own weights are gone then. Does nothing where none were added.</summary>
    internal void Apply()
    {
        using var quick = no_grad();
        foreach (var (parameter, sum) in Trained().Zip(_sums))
        {
            var mean = new float[sum.Length];
            TensorPrimitives.Divide(sum, (float)Count, mean);
            parameter.copy_(tensor(mean, parameter.shape));
        }
    }

    /// <summary>Writes the sums.</summary>
    /// <param name="path">The file, written anew.</param>
    internal void Save(string path)
    {
        using var file = File.Create(path);
        file.Write(BitConverter.GetBytes(Count));
        foreach (var sum in _sums)
        {
            file.Write(MemoryMarshal.AsBytes<float>(sum));
        }
    }

    /// <summary>Takes sums that <see cref="Save"/> wrote for the same model.</summary>
    /// <param name="path">The file.</param>
    internal void Load(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        Count = BitConverter.ToInt32(bytes);
        bytes = bytes[sizeof(int)..];
        _sums.Clear();
        foreach (var parameter in Count > 0 ? Trained() : [])
        {
            var size = (int)parameter.numel() * sizeof(float);
            _sums.Add(MemoryMarshal.Cast<byte, float>(bytes[..size]).ToArray());
            bytes = bytes[size..];
        }
    }

    private IEnumerable<torch.Tensor> Trained() => model.parameters().Where(parameter => parameter.requires_grad);
}
