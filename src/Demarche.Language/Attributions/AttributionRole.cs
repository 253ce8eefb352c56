namespace Demarche.Language.Attributions;

/// <summary>What a run of words is to something said, written or thought.</summary>
public enum AttributionRole
{
    /// <summary>The phrase that names who says it.</summary>
    Source,

    /// <summary>The words that signal it, such as "said" or "according to".</summary>
    Cue,

    /// <summary>What is said.</summary>
    Content,
}
