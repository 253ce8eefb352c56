namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>What an input of a model is.</summary>
public enum ModelInputKind
{
    /// <summary>A decision maker.</summary>
    Maker,

    /// <summary>Who decides for a people: offered as an assumption, in force only where a person says so.</summary>
    Spokesbody,

    /// <summary>A yes-or-no choice of one decision maker.</summary>
    Option,

    /// <summary>Options that cannot go together.</summary>
    Infeasible,

    /// <summary>Something that a decision maker would rather have so than not.</summary>
    Statement,

    /// <summary>The order in which a decision maker's statements count.</summary>
    Order,
}
