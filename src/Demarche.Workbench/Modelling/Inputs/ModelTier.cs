namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>How much a statement counts among those of a decision maker, the most first. The order itself is assumed until a person confirms it.</summary>
public enum ModelTier
{
    /// <summary>Red lines and rejections.</summary>
    RedLine,

    /// <summary>Demands and explicit support.</summary>
    Demand,

    /// <summary>What follows if something else holds.</summary>
    Conditional,

    /// <summary>Leans.</summary>
    Lean,
}
