namespace Demarche.Conflict.Model;

/// <summary>One comparison of two states.</summary>
/// <param name="Better">Id of the better state, or of one of two that are tied.</param>
/// <param name="Worse">Id of the other.</param>
public sealed record StateComparison(string Better, string Worse)
{
    /// <summary>How strong the preference is: 0 for a tie, 1 ordinary, 2 greatly, and so on to 7.</summary>
    public int Level { get; init; } = 1;

    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
