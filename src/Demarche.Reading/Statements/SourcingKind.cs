namespace Demarche.Reading.Statements;

/// <summary>On whose authority a statement is told.</summary>
public enum SourcingKind
{
    /// <summary>A named party.</summary>
    Named,

    /// <summary>Somebody who speaks for another.</summary>
    Spokesperson,

    /// <summary>Somebody the report does not name.</summary>
    Anonymous,

    /// <summary>A written text.</summary>
    Document,

    /// <summary>Several at once: "diplomats say", "both sides".</summary>
    Collective,

    /// <summary>Somebody who declined or could not be reached.</summary>
    Declined,
}
