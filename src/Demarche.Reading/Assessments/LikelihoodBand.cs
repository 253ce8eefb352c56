namespace Demarche.Reading.Assessments;

/// <summary>The scale of estimative words, after Kent's "Words of Estimative Probability" (1964), from none to full likelihood.</summary>
public enum LikelihoodBand
{
    /// <summary>Cannot be.</summary>
    Impossible,

    /// <summary>Almost certainly not.</summary>
    VeryUnlikely,

    /// <summary>Probably not.</summary>
    Unlikely,

    /// <summary>As likely as not, or not known.</summary>
    Even,

    /// <summary>Probably.</summary>
    Likely,

    /// <summary>Almost certainly.</summary>
    VeryLikely,

    /// <summary>Is sure to be.</summary>
    Certain,
}
