namespace Demarche.Conflict.Model;

/// <summary>A degree with which one state is preferred to another.</summary>
/// <param name="State">Id of the first state.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Degree">From 0 to 1.</param>
public sealed record StateDegree(string State, string Other, double Degree);
