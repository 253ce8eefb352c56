namespace Demarche.Record.Merging.Parties;

/// <summary>A name of a party, and how often it stands.</summary>
/// <param name="Name">The name as reports write it.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Mentions">In how many places.</param>
public sealed record CountedName(string Name, int Reports, int Mentions);
