namespace Demarche.Record.Decisions;

/// <summary>What has become of a decision.</summary>
public enum DecisionState
{
    /// <summary>The record goes by it.</summary>
    InForce,

    /// <summary>Who made it has decided otherwise since.</summary>
    Superseded,

    /// <summary>It was taken back.</summary>
    Undone,

    /// <summary>It was in conflict and was settled: another reading or decision holds.</summary>
    SetAside,

    /// <summary>It is in conflict and somebody has to settle it.</summary>
    InConflict,
}
