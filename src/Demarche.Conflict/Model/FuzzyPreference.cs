namespace Demarche.Conflict.Model;

/// <summary>
/// A fuzzy preference: r(a, b) in [0, 1] is the degree of certainty that a is preferred to b. With a(a, b) = r(a, b) - r(b, a), a move from s to t is an
/// improvement where a(t, s) reaches the threshold, and s2 sanctions s where a(s2, s) does not. (Bashar, Kilgour and Hipel 2012.)
/// </summary>
/// <param name="Degrees">Degrees; where only one direction is given the other is 1 minus it, where none is given both are 0.5.</param>
/// <param name="Threshold">The fuzzy satisficing threshold, above 0 and up to 1.</param>
public sealed record FuzzyPreference(IReadOnlyList<StateDegree> Degrees, double Threshold) : Preference;
