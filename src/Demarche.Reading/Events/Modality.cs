namespace Demarche.Reading.Events;

/// <summary>Whether an event took place, by what the report says.</summary>
public enum Modality
{
    /// <summary>It took place.</summary>
    Happened,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It is to take place.</summary>
    Planned,

    /// <summary>It is said not to have taken place.</summary>
    Denied,

    /// <summary>It takes place if something else does.</summary>
    Conditional,

    /// <summary>It may take place, or is only thought of.</summary>
    Hypothetical,
}
