namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Where an option comes from.</summary>
public enum ModelAct
{
    /// <summary>A sponsor launches or continues an open initiative.</summary>
    Launch,

    /// <summary>A participant of an open initiative takes part.</summary>
    Join,

    /// <summary>What the decision maker offered, promised, threatened or considered itself.</summary>
    Own,

    /// <summary>What another demands of it.</summary>
    Demanded,

    /// <summary>A person added it.</summary>
    Added,
}
