using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Robustness;

/// <summary>A comparison that is replaced.</summary>
/// <param name="Maker">Index of the decision maker.</param>
/// <param name="State">Index of the one state.</param>
/// <param name="Other">Index of the other.</param>
/// <param name="Before">How the one compared with the other.</param>
/// <param name="After">How it does after the change.</param>
public sealed record ComparisonChange(int Maker, int State, int Other, Comparison Before, Comparison After);
