namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>A line between two states: a move of one decision maker, perhaps with the move back.</summary>
/// <param name="Maker">Index of the decision maker.</param>
/// <param name="From">Index of the state that is left.</param>
/// <param name="To">Index of the state that is reached.</param>
/// <param name="IsBothWays">Whether the same decision maker can move back.</param>
/// <param name="Text">What changes, and what that rests on.</param>
internal sealed record DrawnMove(int Maker, int From, int To, bool IsBothWays, string Text);
