using System.Collections.Immutable;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>One statement of a brief.</summary>
/// <param name="Id">The finding's id in its report.</param>
/// <param name="Content">What is said, piece by piece; empty only where somebody declined to say anything.</param>
/// <param name="Manner">In whose words.</param>
/// <param name="Sourcing">On whose authority, for people: "named", "anonymous, 2 senior, of Ruvania".</param>
/// <param name="Evidence">From the first to the last of its words.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1; not how likely the claim is to be true.</param>
public sealed record BriefStatement(
    string Id,
    ImmutableArray<Quote> Content,
    Manner Manner,
    string Sourcing,
    Quote Evidence,
    double Confidence)
{
    /// <summary>The words that name the source, or null where the report does not tell.</summary>
    public Quote? Source { get; init; }

    /// <summary>The words that signal it: "said", "according to".</summary>
    public required ImmutableArray<Quote> Cue { get; init; }

    /// <summary>What people decided about it, such as "accepted by Ana"; null where nobody judged it.</summary>
    public string? Decided { get; init; }

    /// <summary>The day its report was published, or null where that is not known.</summary>
    public LocalDate? Published { get; init; }
}
