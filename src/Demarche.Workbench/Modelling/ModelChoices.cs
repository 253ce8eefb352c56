using System.Collections.Immutable;

namespace Demarche.Workbench.Modelling;

/// <summary>What a person chose that changes how a model is derived.</summary>
public sealed record ModelChoices
{
    /// <summary>Nothing was chosen.</summary>
    public static ModelChoices None { get; } = new();

    /// <summary>Ids of the offered assumptions on who decides for a people that are in force.</summary>
    public ImmutableHashSet<string> Spokesbodies { get; init; } = [];

    /// <summary>Ids of divided decision makers whose members count each for themselves.</summary>
    public ImmutableHashSet<string> Splits { get; init; } = [];
}
