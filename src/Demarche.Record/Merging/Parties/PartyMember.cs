namespace Demarche.Record.Merging.Parties;

/// <summary>A report's party as a member of a merged one.</summary>
/// <param name="Party">The report's party.</param>
/// <param name="Reason">Why it is taken for it.</param>
public sealed record PartyMember(PartyReference Party, MergeReason Reason);
