using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>On whose authority a statement is told.</summary>
/// <param name="Kind">The kind of authority.</param>
public sealed record Sourcing(SourcingKind Kind)
{
    /// <summary>How many people speak, where the words tell, else null.</summary>
    public int? Count { get; init; }

    /// <summary>The rank the words give an unnamed source ("senior"), or null.</summary>
    public string? Seniority { get; init; }

    /// <summary>Whose the source is, or null where the words do not tell.</summary>
    public PartyId? Affiliation { get; init; }
}
