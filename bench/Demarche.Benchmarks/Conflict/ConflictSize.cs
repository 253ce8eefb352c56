using Demarche.Conflict.Model;

namespace Demarche.Benchmarks.Conflict;

/// <summary>A model that is measured: a file of the samples, or one made from a seed.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Make">Makes it, or null for a sample.</param>
/// <param name="Repeats">How often it is measured.</param>
internal sealed record ConflictSize(string Name, Func<ulong, ConflictModel>? Make, int Repeats)
{
    /// <summary>The sample with 23 states, 4 decision makers.</summary>
    internal const string Sample = "samples/conflicts/garrison-diversion.conflict.yaml";

    internal static IReadOnlyList<ConflictSize> All { get; } =
    [
        new("23-witnesses", null, 101),
        new("64", static seed => LargeModels.Free(3, 2, seed), 101),
        new("4096x4", static seed => LargeModels.Free(4, 3, seed), 31),
        new("4096x6", static seed => LargeModels.Free(6, 2, seed), 31),
        new("138240", static seed => LargeModels.Bound(seed), 9),
        new("138240-forward", static seed => LargeModels.Bound(seed, LargeModelForm.FirstForward), 5),
        new("138240-across", static seed => LargeModels.Bound(seed, LargeModelForm.PatternAcross), 5),
        new("138240-ties", static seed => LargeModels.Bound(seed, LargeModelForm.ManyTies), 5),
        new("1048576", static seed => LargeModels.Free(10, 2, seed), 3),
        new("1048576-forward", static seed => LargeModels.Free(10, 2, seed, LargeModelForm.FirstForward), 3),
        new("1048576-across", static seed => LargeModels.Free(10, 2, seed, LargeModelForm.PatternAcross), 3),
        new("4096x6-silent", static seed => LargeModels.Free(6, 2, seed, LargeModelForm.Silent), 5),
        new("8192-silent", static seed => LargeModels.Free(13, 1, seed, LargeModelForm.Silent), 3),
        new("10000-silent", static seed => LargeModels.TenEach(seed, LargeModelForm.Silent), 3),
        new("10000-fuzzy", static seed => LargeModels.TenEach(seed, LargeModelForm.Fuzzy), 3),
        new("1024", static seed => LargeModels.Free(5, 2, seed), 31),
        new("16384", static seed => LargeModels.Free(7, 2, seed), 9),
        new("65536", static seed => LargeModels.Free(8, 2, seed), 9),
        new("262144", static seed => LargeModels.Free(9, 2, seed), 5),
    ];
}
