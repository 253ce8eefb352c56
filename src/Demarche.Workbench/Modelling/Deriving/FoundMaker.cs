using System.Collections.Immutable;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>For whom a party decides, or why it decides for nobody.</summary>
/// <param name="Makers">The decision makers; several only for the listed members of a bloc.</param>
/// <param name="Member">Who of the decision maker it is, as people call it.</param>
/// <param name="Why">Why there is none, or null.</param>
internal sealed record FoundMaker(ImmutableArray<Maker> Makers, string Member, string? Why)
{
    /// <summary>Whether the party is a people, for which nobody decides unless a person says who.</summary>
    internal bool IsPeople { get; init; }

    /// <summary>The only decision maker, or null.</summary>
    internal Maker? Single => Makers is [var only] ? only : null;
}
