namespace Demarche.Workbench.Views.Dossiers;

/// <summary>A name that members of a party have in their reports.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reports">In how many reports.</param>
public sealed record PartySplitName(string Name, int Reports);
