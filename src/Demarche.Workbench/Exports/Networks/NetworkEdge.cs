namespace Demarche.Workbench.Exports.Networks;

/// <summary>An edge of a network.</summary>
/// <param name="Id">Its id, unique among edges.</param>
/// <param name="From">The id of its first node.</param>
/// <param name="To">The id of its second node.</param>
/// <param name="Weight">How much stands behind it, 1 or more.</param>
/// <param name="Values">One value for each of the network's edge attributes; null where it has none.</param>
internal sealed record NetworkEdge(string Id, string From, string To, double Weight, params string?[] Values)
{
    /// <summary>When it is there, in order and apart; empty where no day is known.</summary>
    internal IReadOnlyList<NetworkSpell> Spells { get; init; } = [];
}
