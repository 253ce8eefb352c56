using System.Numerics;

namespace Demarche.Conflict.Coalitions;

/// <summary>A group of decision makers.</summary>
/// <param name="Members">Bit i is set for the decision maker with index i.</param>
public readonly record struct Coalition(uint Members)
{
    /// <summary>How many members it has.</summary>
    public int Count => BitOperations.PopCount(Members);

    /// <summary>Whether a decision maker is a member.</summary>
    /// <param name="maker">Index of the decision maker.</param>
    public bool Has(int maker) => ((Members >> maker) & 1) != 0;

    /// <summary>Indices of the members, ascending.</summary>
    public IEnumerable<int> Makers
    {
        get
        {
            for (var left = Members; left != 0; left &= left - 1)
            {
                yield return BitOperations.TrailingZeroCount(left);
            }
        }
    }

    /// <summary>All groups of at least one of these decision makers, in ascending order of their bits.</summary>
    /// <param name="members">Bits of the decision makers.</param>
    internal static IEnumerable<Coalition> Within(uint members)
    {
        for (var part = members & (~members + 1); part != 0; part = (part - members) & members)
        {
            yield return new Coalition(part);
        }
    }
}
