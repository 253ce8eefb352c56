namespace Demarche.Reading.Coreference;

/// <summary>What kind of words a mention is made of, as far as it matters for what they can refer back to. The values stand in the table of weights.</summary>
internal enum MentionClass
{
    /// <summary>"I", "me", "my".</summary>
    FirstSingular = 0,

    /// <summary>"we", "us", "our".</summary>
    FirstPlural = 1,

    /// <summary>"you", "your".</summary>
    Second = 2,

    /// <summary>"he", "him", "his".</summary>
    He = 3,

    /// <summary>"she", "her".</summary>
    She = 4,

    /// <summary>"it", "its".</summary>
    It = 5,

    /// <summary>"they", "them", "their".</summary>
    They = 6,

    /// <summary>"this", "that", "these", "those" without a noun.</summary>
    Demonstrative = 7,

    /// <summary>"one", "some", "each other" and the like.</summary>
    OtherPronoun = 8,

    /// <summary>A name.</summary>
    Name = 9,

    /// <summary>A noun with "the".</summary>
    Definite = 10,

    /// <summary>A noun with a possessor.</summary>
    Possessed = 11,

    /// <summary>A noun with "this" or "that".</summary>
    Pointed = 12,

    /// <summary>A noun with "a", a number or a quantifier.</summary>
    Indefinite = 13,

    /// <summary>A noun without any.</summary>
    Bare = 14,

    /// <summary>Several joined by "and".</summary>
    Coordination = 15,
}
