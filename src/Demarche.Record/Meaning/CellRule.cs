using System.Numerics;

namespace Demarche.Record.Meaning;

/// <summary>How vectors are put into cells. The numbers were chosen by the measurements in docs/results/find.md.</summary>
public static class CellRule
{
    /// <summary>Fewer vectors are looked through one by one.</summary>
    public const int FewestVectors = 50_000;

    /// <summary>Vectors that are held in memory while they are put into cells.</summary>
    public const int BatchVectors = 131_072;

    /// <summary>Vectors a cell that the cells are made from.</summary>
    public const int SampleOfCell = 50;

    /// <summary>How many cells are best: about the square root of the number of vectors, as a power of 2.</summary>
    /// <param name="vectors">How many vectors there are.</param>
    /// <returns>How many cells; 0 where there are too few vectors for any.</returns>
    public static int CellsFor(long vectors) =>
        vectors < FewestVectors ? 0 : (int)BitOperations.RoundUpToPowerOf2((uint)Math.Sqrt(vectors / 2.0));

    /// <summary>How many vectors may stand outside of cells before they are put into them.</summary>
    /// <param name="vectors">How many vectors there are.</param>
    /// <returns>How many.</returns>
    public static long MostLoose(long vectors) => Math.Max(8_192, vectors / 32);

    /// <summary>How many cells are looked through for a question.</summary>
    /// <param name="cells">How many there are.</param>
    /// <returns>Three times the square root: 68 of 512.</returns>
    public static int Probes(int cells) => Math.Min(cells, (int)Math.Ceiling(3 * Math.Sqrt(cells)));
}
