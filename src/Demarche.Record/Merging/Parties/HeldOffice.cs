using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>An office that a party is told to hold. Titles that differ only in words such as "new" or "former" are one.</summary>
/// <param name="Title">The title as most reports write it.</param>
/// <param name="OfName">The name of the party it is held for, or null where no report tells.</param>
/// <param name="Of">A report's party that stands for the one it is held for, or null where no report tells.</param>
/// <param name="Tellings">Where it is told, in order; at least one.</param>
public sealed record HeldOffice(string Title, string? OfName, PartyReference? Of, ImmutableArray<FindingReference> Tellings)
{
    /// <summary>When it is told to be held.</summary>
    public ToldDays Days { get; init; } = ToldDays.None;

    /// <summary>Whether every telling says that it is over: "former", "then", "ousted".</summary>
    public bool IsOver { get; init; }
}
