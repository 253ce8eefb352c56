using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>What people decided about one finding.</summary>
/// <param name="Id">Its id in the decided findings; of a rejected one, in the reading.</param>
/// <param name="Part">What kind of finding it is.</param>
/// <param name="State">How it stands.</param>
/// <param name="Confidence">How sure the machine was, from 0 to 1, kept as it was; null where the machine never read it.</param>
/// <param name="Decisions">The last decision of each coder about it, in order.</param>
public sealed record DecidedFinding(string Id, FindingKind Part, FindingState State, double? Confidence, ImmutableArray<Decision> Decisions)
{
    /// <summary>Whether a person vouches for it.</summary>
    public bool IsCurated => State is FindingState.Accepted or FindingState.Corrected or FindingState.Added;
}
