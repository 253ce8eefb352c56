using System.Collections.Immutable;
using Demarche.Record.Merging.Contests;

namespace Demarche.Workbench.Views.Contested;

/// <summary>A matter that is told in ways that exclude each other, side by side.</summary>
/// <param name="Id">The contest's id.</param>
/// <param name="Kind">On what.</param>
/// <param name="Question">The matter as a question or a phrase.</param>
/// <param name="Parties">The parties it is about.</param>
/// <param name="Sides">The sides; at least two.</param>
public sealed record ContestedMatter(string Id, ContestKind Kind, string Question, ImmutableArray<NamedId> Parties, ImmutableArray<ContestedSide> Sides)
{
    /// <summary>The initiative it is about, or null.</summary>
    public NamedId? Initiative { get; init; }

    /// <summary>What became of it later, or null where nothing later speaks to it.</summary>
    public ContestedSequel? Sequel { get; init; }
}
