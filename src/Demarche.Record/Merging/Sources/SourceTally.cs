using Demarche.Reading.Statements;

namespace Demarche.Record.Merging.Sources;

/// <summary>What one source, or all unnamed sources of one affiliation together, said.</summary>
/// <param name="Kind">On whose authority.</param>
/// <param name="Party">The merged id of the named source, or of the affiliation of unnamed ones; null where no report tells it.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="Origins">From how many origins at least.</param>
public sealed record SourceTally(SourcingKind Kind, string? Party, int Statements, int Reports, int Origins)
{
    /// <summary>How many events they claimed.</summary>
    public int Claims { get; init; }

    /// <summary>How many of these another voice told later as done.</summary>
    public int Confirmed { get; init; }

    /// <summary>How many of these were later denied.</summary>
    public int Denied { get; init; }
}
