namespace Demarche.Workbench.Views.Matrices;

/// <summary>Which positions of a record are looked at.</summary>
/// <param name="Party">Only of this party: a merged id, a name or a part of one; null for all.</param>
/// <param name="Initiative">Only on this initiative, named likewise; null for all.</param>
public sealed record PositionScope(string? Party = null, string? Initiative = null)
{
    /// <summary>How many histories are taken at most, those told most; the others are told of in a notice.</summary>
    public int Most { get; init; } = 1000;
}
