namespace Demarche.Workbench.Exports.Networks;

/// <summary>A node of a network.</summary>
/// <param name="Id">Its id, unique among nodes.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Values">One value for each of the network's node attributes; null where it has none.</param>
internal sealed record NetworkNode(string Id, string Label, params string?[] Values)
{
    /// <summary>When it is there; empty where no day is known.</summary>
    internal IReadOnlyList<NetworkSpell> Spells { get; init; } = [];
}
