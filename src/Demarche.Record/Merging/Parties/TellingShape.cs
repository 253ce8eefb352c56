namespace Demarche.Record.Merging.Parties;

/// <summary>By what a report's party can be recognised in other reports.</summary>
internal enum TellingShape
{
    /// <summary>By nothing: a source without a name, or a person known by a noun alone.</summary>
    Unnamed,

    /// <summary>By the gazetteer's id.</summary>
    Known,

    /// <summary>A person by a full name.</summary>
    FullName,

    /// <summary>A person by one word of a name.</summary>
    LoneName,

    /// <summary>A person by an office alone.</summary>
    OfficeOnly,

    /// <summary>Anything else by its name.</summary>
    Body,
}
