namespace Demarche.Reading.Positions;

/// <summary>Where a party stands on an initiative.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Rather for it.</summary>
    LeansFor,

    /// <summary>Told not to have decided, or to keep out of it.</summary>
    Undecided,

    /// <summary>Rather against it.</summary>
    LeansAgainst,

    /// <summary>Against it.</summary>
    Opposes,
}
