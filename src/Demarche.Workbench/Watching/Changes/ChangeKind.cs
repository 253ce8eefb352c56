namespace Demarche.Workbench.Watching.Changes;

/// <summary>What can change in a record, in the order in which it is told.</summary>
public enum ChangeKind
{
    /// <summary>A report came in.</summary>
    NewReport,

    /// <summary>A party is spoken of for the first time.</summary>
    NewParty,

    /// <summary>An initiative is spoken of for the first time.</summary>
    NewInitiative,

    /// <summary>An initiative has come to another status.</summary>
    StatusChanged,

    /// <summary>A party's position on an initiative is told for the first time.</summary>
    NewPosition,

    /// <summary>A party stands elsewhere on an initiative than before.</summary>
    PositionChanged,

    /// <summary>An event is told for the first time.</summary>
    NewEvent,

    /// <summary>Something is planned for a day that is still to come.</summary>
    Due,
}
