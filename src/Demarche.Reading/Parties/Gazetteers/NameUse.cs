namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>How words speak of the gazetteer entry they are listed under.</summary>
internal enum NameUse
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By its name, in a report that names the entry otherwise, too.</summary>
    WeakName,

    /// <summary>By a noun for its people: "Israelis".</summary>
    Plural,

    /// <summary>By a capital, which can also be just a place.</summary>
    Capital,

    /// <summary>By a residence or street that stands for the government.</summary>
    Seat,

    /// <summary>Not at all: a place or treaty that only holds its name.</summary>
    Place,

    /// <summary>By an adjective, which is no mention of its own.</summary>
    Adjective,
}
