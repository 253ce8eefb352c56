using System.Numerics;
using System.Runtime.InteropServices;

namespace Demarche.Conflict.Reach;

/// <summary>Sets of states as rows of words, several words at a time.</summary>
internal static class BitRows
{
    /// <summary>Adds to a row all that another has.</summary>
    internal static void Add(ReadOnlySpan<ulong> from, Span<ulong> to)
    {
        var wideFrom = MemoryMarshal.Cast<ulong, Vector<ulong>>(from);
        var wideTo = MemoryMarshal.Cast<ulong, Vector<ulong>>(to);
        for (var index = 0; index < wideTo.Length; index++)
        {
            wideTo[index] |= wideFrom[index];
        }

        for (var index = wideTo.Length * Vector<ulong>.Count; index < to.Length; index++)
        {
            to[index] |= from[index];
        }
    }
}
