using System.Collections.Immutable;

namespace Demarche.Language.Attributions;

/// <summary>A run of words with a role in an attribution, not yet joined to the other roles.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="FirstWord">Index of its first word among the document's words.</param>
/// <param name="WordCount">How many words it has; at least 1.</param>
/// <param name="Role">The role.</param>
/// <param name="Confidence">The least probability that the model gives the role at any of its words, from 0 to 1; not calibrated.</param>
public readonly record struct RoleSpan(TextSpan Span, int FirstWord, int WordCount, AttributionRole Role, double Confidence)
{
    /// <summary>The layer that holds a document's role spans, in order of text; none overlaps another.</summary>
    public static Layer<ImmutableArray<RoleSpan>> Layer { get; } = new("attribution roles");

    /// <summary>One past the index of its last word.</summary>
    public int EndWord => FirstWord + WordCount;
}
