namespace Demarche.Record.Merging.Positions;

/// <summary>Whose words a position rests on, the weightiest first.</summary>
public enum Voice
{
    /// <summary>The party's own, or those of somebody who speaks for it.</summary>
    Own,

    /// <summary>Those of another party that is no opponent on the matter.</summary>
    Other,

    /// <summary>Those of a party that stands on the other side of the matter.</summary>
    Opponent,

    /// <summary>The outlet's own.</summary>
    Outlet,
}
