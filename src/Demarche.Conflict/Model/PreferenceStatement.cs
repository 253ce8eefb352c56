namespace Demarche.Conflict.Model;

/// <summary>A statement that a decision maker would rather have true than false.</summary>
/// <param name="Formula">The statement.</param>
public sealed record PreferenceStatement(Formula Formula)
{
    /// <summary>
    /// Its weight, where the preference is <see cref="StatementRule.Weighted"/>: states are compared by the sum of the weights of the
    /// statements that hold. Negative weights count against a state. Elsewhere it is ignored.
    /// </summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>The statement as a person wrote it, or null.</summary>
    public string? Text { get; init; }

    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
