namespace Demarche.Conflict.Negotiation;

/// <summary>A negotiation over several issues.</summary>
/// <param name="Issues">The issues.</param>
/// <param name="Parties">The parties, at least two.</param>
public sealed record NegotiationModel(IReadOnlyList<NegotiationIssue> Issues, IReadOnlyList<NegotiationParty> Parties)
{
    /// <summary>
    /// Combinations that cannot be: one entry an issue, the index of an outcome or null for any.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int?>> Infeasible { get; init; } = [];
}
