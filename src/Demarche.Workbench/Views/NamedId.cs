namespace Demarche.Workbench.Views;

/// <summary>A merged party or initiative as a view names it.</summary>
/// <param name="Id">Its merged id.</param>
/// <param name="Name">What a person calls it.</param>
public sealed record NamedId(string Id, string Name);
