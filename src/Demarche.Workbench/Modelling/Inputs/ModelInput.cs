using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>
/// One input of a conflict model: what it says, the words it rests on, how good they are and who set it. An input without words is only ever
/// <see cref="InputStatus.Assumed"/>, or set by a person.
/// </summary>
/// <param name="Id">A letter for its kind and eight hexadecimal digits made of what makes it one: the same in every derivation.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says, for people.</param>
public sealed record ModelInput(string Id, ModelInputKind Kind, string Text)
{
    /// <summary>The id of the decision maker it belongs to, or null where it belongs to none.</summary>
    public string? Maker { get; init; }

    /// <summary>Where an option comes from; null for other kinds.</summary>
    public ModelAct? Act { get; init; }

    /// <summary>The merged id of the initiative it is about, or null.</summary>
    public string? Initiative { get; init; }

    /// <summary>Of an option: which way it may change.</summary>
    public PermittedDirection Direction { get; init; }

    /// <summary>Of an option: whether it is taken in the status quo.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Of a statement: what is to be so; of an infeasible combination: what cannot be. A formula over the ids of options.</summary>
    public string? Formula { get; init; }

    /// <summary>Of a statement: how much it counts.</summary>
    public ModelTier? Tier { get; init; }

    /// <summary>Of a statement on where a decision maker stands on an initiative: the side; else null.</summary>
    public StanceSide? Side { get; init; }

    /// <summary>The words it rests on, the best first; empty only where a person set it or it is assumed.</summary>
    public ImmutableArray<ModelEvidence> Evidence { get; init; } = [];

    /// <summary>Words that say the contrary, the best first.</summary>
    public ImmutableArray<ModelEvidence> Contrary { get; init; } = [];

    /// <summary>The best grade of its evidence, or null without any.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public InputStatus Status { get; init; }

    /// <summary>Whether those who speak for the decision maker differ: both are shown, and a split is offered.</summary>
    public bool IsDivided { get; init; }

    /// <summary>Who set it: "rule" or the name of a person.</summary>
    public string SetBy { get; init; } = RuleName;

    /// <summary>When it was set: the day of the frame where a rule set it, the moment where a person did; null where no day is known.</summary>
    public string? SetOn { get; init; }

    /// <summary>A remark for people, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is switched off, or was only offered.</summary>
    public bool IsOff { get; init; }

    /// <summary>How many decision makers refer to it; ranks options.</summary>
    public int Referrers { get; init; }

    /// <summary>Who sets what rules derive.</summary>
    public const string RuleName = "rule";

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int OriginCount => Evidence.Select(evidence => evidence.Origin).Distinct(StringComparer.Ordinal).Count();
}
