namespace Demarche.Reading.Parties.Naming;

/// <summary>What a capitalised run of words is taken for.</summary>
internal enum NameType
{
    /// <summary>A name of the gazetteer.</summary>
    Known,

    /// <summary>An adjective of a country, no mention of its own.</summary>
    Adjective,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation that the gazetteer does not know.</summary>
    Organisation,

    /// <summary>A place or treaty of the gazetteer, no party.</summary>
    Place,

    /// <summary>Anything else: a place, a treaty, a word at the start of a sentence.</summary>
    Unknown,
}
