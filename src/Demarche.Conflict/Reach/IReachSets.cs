namespace Demarche.Conflict.Reach;

/// <summary>For each state what a group can reach from it by legal sequences, R_H(s).</summary>
internal interface IReachSets
{
    /// <summary>What can be reached from a state, one bit a state.</summary>
    /// <param name="state">Index of the state.</param>
    /// <param name="buffer">Room for one bit a state, which may be used to put it together.</param>
    ReadOnlySpan<ulong> Row(int state, ulong[] buffer);
}
