namespace Demarche.Reading.Parties;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A government or one of its bodies.</summary>
    Government,

    /// <summary>One person.</summary>
    Person,

    /// <summary>An intergovernmental organisation.</summary>
    Igo,

    /// <summary>A grouping of states without an organisation.</summary>
    Bloc,

    /// <summary>An armed group.</summary>
    ArmedGroup,

    /// <summary>A political party.</summary>
    PoliticalParty,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A people.</summary>
    People,

    /// <summary>A source that the report does not name.</summary>
    Anonymous,
}
