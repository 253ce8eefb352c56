namespace Demarche.Evaluation.Who;

/// <summary>The halves of the gold.</summary>
internal enum WhoHalf
{
    /// <summary>For choosing rules and numbers.</summary>
    Tune,

    /// <summary>For the figure alone.</summary>
    Report,
}
