namespace Demarche.Reading.Parties.Words;

/// <summary>Which pronouns a person's name or title asks for.</summary>
internal enum Gender
{
    /// <summary>Not known, or either.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
