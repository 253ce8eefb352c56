namespace Demarche.Reading.Statements.Roles;

/// <summary>What the rules say to a statement that the model found.</summary>
internal enum Agreement
{
    /// <summary>They found nothing at its cue.</summary>
    None,

    /// <summary>They found its cue, with the same source or none.</summary>
    Same,

    /// <summary>They found its cue, with a source that the model found too but joined to another cue.</summary>
    OtherLink,

    /// <summary>They found its cue, with a source that the model did not find.</summary>
    OtherSource,
}
