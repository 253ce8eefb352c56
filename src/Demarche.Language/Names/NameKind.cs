namespace Demarche.Language.Names;

/// <summary>What a name names, in the four classes that names are commonly measured in.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: a body, a company, a party, an armed group.</summary>
    Organisation,

    /// <summary>A place, a country, a facility.</summary>
    Location,

    /// <summary>Another name: a nationality, an event, a work, a product.</summary>
    Other,
}
