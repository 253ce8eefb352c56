namespace Demarche.Reading.Parties;

/// <summary>How a mention speaks of its party.</summary>
public enum MentionForm
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a common noun: "the secretary".</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
