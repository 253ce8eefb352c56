namespace Demarche.Record.Decisions;

/// <summary>Why a decision is a conflict to settle.</summary>
public enum ConflictKind
{
    /// <summary>Reading now says something else about the same words.</summary>
    Changed,

    /// <summary>Reading no longer says anything of the kind about these words.</summary>
    Gone,

    /// <summary>Two coders decided otherwise.</summary>
    CodersDiffer,

    /// <summary>What it refers to is not there, or it cannot be read as a finding.</summary>
    Dangling,

    /// <summary>The report, or the decision that it is about, is not in the record.</summary>
    Missing,
}
