namespace Demarche.Record.Merging.Parties;

/// <summary>Kinds of reasons why a report's party is taken for a merged one.</summary>
public enum MergeReasonKind
{
    /// <summary>Nothing else is: it is the only member.</summary>
    Alone,

    /// <summary>The gazetteer gives it this identity.</summary>
    Gazetteer,

    /// <summary>The same full name, and nothing that speaks against it.</summary>
    SameName,

    /// <summary>Another form of the name: a middle name left out, a short first name, another spelling.</summary>
    NameVariant,

    /// <summary>A report gives both names to one party, such as initials behind a full name.</summary>
    OtherName,

    /// <summary>A last name alone, and the context speaks for one of its owners.</summary>
    LastName,

    /// <summary>An office alone, and one person is told to hold it on that day.</summary>
    Office,

    /// <summary>A person decided so.</summary>
    Decision,
}
