namespace Demarche.Workbench.Checking;

/// <summary>What a record says to a sentence of a draft.</summary>
public enum Verdict
{
    /// <summary>A report tells the same.</summary>
    Supported,

    /// <summary>No report tells the same, and one tells the contrary.</summary>
    Contradicted,

    /// <summary>No report was found to tell either.</summary>
    NotFound,
}
