namespace Demarche.Workbench.Modelling.Saved;

/// <summary>What a person can do to a model that is kept with a record.</summary>
public enum ModelDeedKind
{
    /// <summary>Derive it, for the first time or again.</summary>
    Derive,

    /// <summary>Say that an input is right.</summary>
    Confirm,

    /// <summary>Say how an input should read.</summary>
    Change,

    /// <summary>Switch an input off.</summary>
    Off,

    /// <summary>Switch an input on that was off or only offered.</summary>
    On,

    /// <summary>Add an input.</summary>
    Add,

    /// <summary>Let the members of a divided decision maker count each for themselves.</summary>
    Split,

    /// <summary>Take an earlier deed back; taking that back does it again.</summary>
    Undo,
}
