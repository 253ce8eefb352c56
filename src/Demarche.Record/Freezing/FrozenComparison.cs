using System.Collections.Immutable;
using Demarche.Reading.Pages;

namespace Demarche.Record.Freezing;

/// <summary>How a record stands to a frozen version of it.</summary>
/// <param name="Version">The version.</param>
/// <param name="Changed">Reports of it that the record now holds otherwise: with other captures, or read anew; in order.</param>
/// <param name="Missing">Reports of it that the record does not hold.</param>
/// <param name="Added">How many reports the record holds beside it.</param>
/// <param name="NewDecisions">How many decisions were made since.</param>
public sealed record FrozenComparison(FrozenVersion Version, ImmutableArray<ReportId> Changed, ImmutableArray<ReportId> Missing, int Added, int NewDecisions)
{
    /// <summary>Whether the record still says exactly what the version does.</summary>
    public bool IsSame => IsWhole && Added is 0 && NewDecisions is 0;

    /// <summary>Whether all of the version is still in the record as it was.</summary>
    public bool IsWhole => Changed.IsEmpty && Missing.IsEmpty;
}
