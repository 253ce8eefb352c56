namespace Demarche.Record.Merging.Kept;

/// <summary>What a kept entry holds.</summary>
public enum MergedEntryKind
{
    /// <summary>A <see cref="Parties.MergedParty"/>.</summary>
    Party,

    /// <summary>A <see cref="Initiatives.MergedInitiative"/>.</summary>
    Initiative,

    /// <summary>A <see cref="Positions.PositionHistory"/>.</summary>
    Position,

    /// <summary>A <see cref="Events.MergedEvent"/>.</summary>
    Event,

    /// <summary>A <see cref="Contests.Contest"/>.</summary>
    Contest,

    /// <summary>A <see cref="MergedLink"/>.</summary>
    Link,

    /// <summary>An <see cref="Sources.OutletTally"/>.</summary>
    Outlet,

    /// <summary>A <see cref="Sources.SourceTally"/>.</summary>
    Source,

    /// <summary>A <see cref="Ties.PartyTie"/>.</summary>
    Tie,

    /// <summary>The members of a merged party: an array of <see cref="PartyReference"/>, under its id.</summary>
    PartyMembers,
}
