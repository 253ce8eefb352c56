namespace Demarche.Conflict.Coalitions;

/// <summary>A way from one equilibrium to another that pays for a whole coalition and that none of its parts has alone.</summary>
/// <param name="From">Index of the equilibrium left.</param>
/// <param name="To">Index of the equilibrium reached.</param>
/// <param name="Coalition">Who moves.</param>
public readonly record struct EquilibriumJump(int From, int To, Coalition Coalition);
