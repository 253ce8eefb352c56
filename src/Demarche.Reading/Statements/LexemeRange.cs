namespace Demarche.Reading.Statements;

/// <summary>A half-open range of lexemes in one paragraph.</summary>
/// <param name="Start">The first, counted from 0.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct LexemeRange(int Start, int End)
{
    /// <summary>No range.</summary>
    internal static LexemeRange None { get; } = new(-1, -1);

    /// <summary>Whether it is no range.</summary>
    internal bool IsNone => Start < 0;
}
