namespace Demarche.Conflict.Witnesses;

/// <summary>One move that is made.</summary>
/// <param name="Mover">Index of the decision maker that moves.</param>
/// <param name="From">Index of the state that is left.</param>
/// <param name="To">Index of the state that is reached.</param>
public readonly record struct MoveStep(int Mover, int From, int To);
