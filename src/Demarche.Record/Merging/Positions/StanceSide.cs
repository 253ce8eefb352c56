namespace Demarche.Record.Merging.Positions;

/// <summary>On which side of a matter a stance is.</summary>
public enum StanceSide
{
    /// <summary>Against it.</summary>
    Against,

    /// <summary>On neither.</summary>
    Neither,

    /// <summary>For it.</summary>
    For,
}
