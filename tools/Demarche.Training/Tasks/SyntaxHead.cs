using Demarche.Training.Encoding;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Tasks;

/// <summary>A linear layer for each layer of tags, and the scorer of trees.</summary>
internal sealed class SyntaxHead : nn.Module
{
    internal SyntaxHead(IEnumerable<int> tagCounts, int relations, double drop, Random random)
        : base("syntax")
    {
        Tags = new ModuleList<Dense>([.. tagCounts.Select(count => new Dense(Encoder.Hidden, count))]);
        Tree = new BiaffineHead(relations, drop, random);
        RegisterComponents();
    }

    internal ModuleList<Dense> Tags { get; }

    internal BiaffineHead Tree { get; }
}
