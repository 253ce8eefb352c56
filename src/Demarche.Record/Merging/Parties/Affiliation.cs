namespace Demarche.Record.Merging.Parties;

/// <summary>Whom a party holds or held an office for.</summary>
/// <param name="Name">The other's name.</param>
/// <param name="Of">A report's party that stands for the other.</param>
/// <param name="Reports">In how many reports it is told.</param>
/// <param name="Days">When it is told.</param>
public sealed record Affiliation(string Name, PartyReference Of, int Reports, ToldDays Days);
