namespace Demarche.Record.Merging.Parties;

/// <summary>How alike two full names of persons are.</summary>
internal enum NameLikeness
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They could be one name, where something else speaks for it: another spelling, the first of several names left out.</summary>
    Possible,

    /// <summary>They are forms of one name: a middle name or initial left out, a short first name.</summary>
    Likely,

    /// <summary>They are one name.</summary>
    Same,
}
