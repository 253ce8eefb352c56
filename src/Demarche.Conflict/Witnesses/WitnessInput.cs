using Demarche.Conflict.Model;

namespace Demarche.Conflict.Witnesses;

/// <summary>An input of the model that a witness rests on.</summary>
/// <param name="Path">Where in the model, such as <c>options[2]</c> or <c>decisionMakers[0].preference.tiers[1]</c>; indices count from 0.</param>
/// <param name="Name">What it is, for people.</param>
/// <param name="Provenance">What it rests on itself.</param>
public sealed record WitnessInput(string Path, string Name, Provenance Provenance);
