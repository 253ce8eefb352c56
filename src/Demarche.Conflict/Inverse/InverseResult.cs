using System.Numerics;

namespace Demarche.Conflict.Inverse;

/// <summary>What must hold for a state to be stable for a decision maker, and how far it is from that.</summary>
/// <param name="Condition">The exact condition.</param>
/// <param name="Holds">Whether it holds with the preference as it is.</param>
/// <param name="Rankings">How many strict rankings of the varied states there are.</param>
/// <param name="StableRankings">With how many of them the state is stable for the decision maker; null where the condition speaks of too many states to count.</param>
/// <param name="SmallestChange">The fewest states that must no longer be preferred to the desired one for the condition to hold; empty where it holds.</param>
/// <param name="IsSmallest">Whether no smaller change does; else the search was cut short.</param>
public sealed record InverseResult(
    InverseCondition Condition, bool Holds, BigInteger Rankings, BigInteger? StableRankings, IReadOnlyList<int> SmallestChange, bool IsSmallest);
