namespace Demarche.Benchmarks.Conflict;

/// <summary>Variations on a large model, each of which a fast method may lean on.</summary>
internal enum LargeModelForm
{
    Plain,

    /// <summary>The first option of each decision maker is never given up.</summary>
    FirstForward,

    /// <summary>One infeasible pattern across two decision makers.</summary>
    PatternAcross,

    /// <summary>Four statements a decision maker.</summary>
    ManyTies,

    /// <summary>What the statements do not decide is unknown, so preferences are partial orders.</summary>
    Silent,

    /// <summary>Degrees of preference for random pairs of states, one way; what is not said is no difference.</summary>
    Fuzzy,
}
