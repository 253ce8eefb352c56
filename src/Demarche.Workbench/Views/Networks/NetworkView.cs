using System.Collections.Immutable;
using System.Globalization;
using Demarche.Workbench.Views.Dossiers;

namespace Demarche.Workbench.Views.Networks;

/// <summary>Who deals with, acts for and against, and speaks of whom.</summary>
/// <param name="Parties">The parties, the strongest first; their places do not depend on time and kinds.</param>
/// <param name="Ties">The ties of the time and the kinds asked for, the strongest first.</param>
/// <param name="Notices">What was left out, or what a name could also mean.</param>
public sealed record NetworkView(ImmutableArray<PlacedParty> Parties, ImmutableArray<NetworkTie> Ties, ImmutableArray<string> Notices)
{
    /// <summary>The picture's width in pixels.</summary>
    public const double Width = 1000;

    /// <summary>The picture's height in pixels.</summary>
    public const double Height = 720;

    /// <summary>The ties as a table.</summary>
    /// <returns>The table.</returns>
    public ViewTable ToTable() => new(
        "Who has to do with whom",
        ["party", "does", "other party", "times"],
        [.. Ties.Select(tie => ImmutableArray.Create(tie.From.Party.Name, TieText.VerbOf(tie.Kind), tie.To.Party.Name, tie.Count.ToString(CultureInfo.InvariantCulture)))]);
}
