using System.Collections.Immutable;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>A line of a dossier and the words it rests on.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Words">The words; empty only for counts and names.</param>
public sealed record DossierLine(string Text, ImmutableArray<CitedWords> Words)
{
    /// <summary>The first day it belongs to, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day it belongs to, included; null where it is one day or none.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The other party it is about, or null.</summary>
    public NamedId? Party { get; init; }

    /// <summary>The initiative it is about, or null.</summary>
    public NamedId? Initiative { get; init; }

    /// <summary>How many independent reports stand behind it at least; null where that does not apply.</summary>
    public int? Origins { get; init; }
}
