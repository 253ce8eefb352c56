namespace Demarche.Reading.Events.Tolls;

/// <summary>What befell people.</summary>
public enum TollKind
{
    /// <summary>They died.</summary>
    Killed,

    /// <summary>They were hurt.</summary>
    Wounded,

    /// <summary>They were taken into custody.</summary>
    Detained,

    /// <summary>They had to leave their homes.</summary>
    Displaced,

    /// <summary>Nobody knows where they are.</summary>
    Missing,
}
