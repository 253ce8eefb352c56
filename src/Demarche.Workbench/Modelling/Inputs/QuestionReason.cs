namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Why something is asked and not taken for known.</summary>
public enum QuestionReason
{
    /// <summary>The party is told not to have decided.</summary>
    Undecided,

    /// <summary>It is told in two ways by evidence as good.</summary>
    Contested,

    /// <summary>Only an opponent or the outlet's own voice tells it.</summary>
    WeakEvidence,

    /// <summary>Those who speak for one decision maker differ.</summary>
    Divided,

    /// <summary>What it hangs on is no choice of anybody in the model.</summary>
    Condition,

    /// <summary>Whether a threat would be carried out is not known.</summary>
    Credibility,

    /// <summary>What an action would do is only told.</summary>
    Effect,

    /// <summary>Nobody is told to decide for a people or a bloc.</summary>
    WhoDecides,

    /// <summary>A day by which something was to be done has passed.</summary>
    Deadline,

    /// <summary>Two initiatives are told to stand against each other.</summary>
    Rivalry,
}
