using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>What people decided about merging.</summary>
/// <param name="Parties">Of parties.</param>
/// <param name="Initiatives">Of initiatives.</param>
/// <param name="Events">Of events.</param>
public sealed record DecidedMerges(
    MergeConstraints<PartyReference> Parties,
    MergeConstraints<FindingReference> Initiatives,
    MergeConstraints<FindingReference> Events)
{
    /// <summary>Nobody decided anything.</summary>
    public static DecidedMerges None { get; } = new(new(), new(), new());
}
