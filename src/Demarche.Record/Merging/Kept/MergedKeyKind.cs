namespace Demarche.Record.Merging.Kept;

/// <summary>Kinds of keys that kept entries are found by.</summary>
public enum MergedKeyKind
{
    /// <summary>The merged id of a party that it is about.</summary>
    Party,

    /// <summary>The merged id of an initiative that it is about.</summary>
    Initiative,

    /// <summary>A day on which something of it happened, was told or changed.</summary>
    Day,

    /// <summary>A name it goes by, as <see cref="NameKey"/> writes it.</summary>
    Name,
}
