namespace Demarche.Record.Decisions;

/// <summary>How a finding stands after what people decided; one that nobody judged has none.</summary>
public enum FindingState
{
    /// <summary>A person said that it is right.</summary>
    Accepted,

    /// <summary>A person said how it should read, and so it reads.</summary>
    Corrected,

    /// <summary>A person added it.</summary>
    Added,

    /// <summary>A person said that it is wrong; it is not shown.</summary>
    Rejected,

    /// <summary>Coders decided otherwise about it; it is shown as it was read until that is settled.</summary>
    Disputed,
}
