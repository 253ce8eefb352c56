using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>How an input should read; what is null stays.</summary>
public sealed record InputChange
{
    /// <summary>What it says, for people.</summary>
    public string? Text { get; init; }

    /// <summary>Of a statement or a combination: the formula over the ids of options.</summary>
    public string? Formula { get; init; }

    /// <summary>Of a statement: how much it counts.</summary>
    public ModelTier? Tier { get; init; }

    /// <summary>Of an option: which way it may change.</summary>
    public PermittedDirection? Direction { get; init; }

    /// <summary>Of an option: whether it is taken in the status quo.</summary>
    public bool? IsTaken { get; init; }

    /// <summary>Whether anything is to change.</summary>
    public bool IsEmpty => this == new InputChange();
}
