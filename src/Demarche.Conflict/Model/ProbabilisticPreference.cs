namespace Demarche.Conflict.Model;

/// <summary>
/// A probabilistic preference: P(a, b) in [0, 1] is the chance that the decision maker prefers a to b. A move from s to t is an improvement where
/// P(t, s) is above the threshold; s2 sanctions s where P(s2, s) is not. (Rego and dos Santos 2015.)
/// </summary>
/// <param name="Degrees">Chances; where only one direction is given the other is 1 minus it, where none is given both are 0.</param>
/// <param name="Threshold">The chance above which a move is an improvement, from 0 up to, not including, 1.</param>
public sealed record ProbabilisticPreference(IReadOnlyList<StateDegree> Degrees, double Threshold) : Preference;
