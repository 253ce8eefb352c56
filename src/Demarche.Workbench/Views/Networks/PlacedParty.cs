namespace Demarche.Workbench.Views.Networks;

/// <summary>A party's place in a network's picture.</summary>
/// <param name="Party">The party.</param>
/// <param name="X">The middle, in pixels from the left.</param>
/// <param name="Y">The middle, in pixels from the top.</param>
/// <param name="Radius">How large it is drawn: the more it has to do with others, the larger.</param>
/// <param name="Strength">How much it has to do with the others shown, at all times and in all kinds.</param>
public sealed record PlacedParty(NamedId Party, double X, double Y, double Radius, int Strength);
