namespace Demarche.Language.Names;

/// <summary>What a name names, in the classes that reading about politics asks for.</summary>
public enum NameClass
{
    /// <summary>Something else, or not told.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A state.</summary>
    State,

    /// <summary>A body of a state: a ministry, a parliament, a court, an army.</summary>
    GovernmentBody,

    /// <summary>An intergovernmental organisation, or a body of one.</summary>
    Igo,

    /// <summary>An armed group that is no state's.</summary>
    ArmedGroup,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A company, a news outlet among them.</summary>
    Company,

    /// <summary>A place that is no state: a city, a region, a river.</summary>
    Place,

    /// <summary>Something built: an airport, a bridge, a hospital.</summary>
    Facility,

    /// <summary>A nationality, a people or a faith.</summary>
    Nationality,

    /// <summary>An event: a war, a summit, a holiday.</summary>
    Event,

    /// <summary>An agreement, a law, a resolution.</summary>
    Document,
}
