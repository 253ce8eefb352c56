using Demarche.Conflict.Model;

namespace Demarche.Conflict.Negotiation;

/// <summary>Whoever must agree, and what each package is worth to it: the sum over issues of weight times score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weights">One weight an issue, 0 or more.</param>
/// <param name="Scores">For each issue one score an outcome.</param>
/// <param name="Reservation">What it has without agreement: a package worth less is no agreement for it.</param>
public sealed record NegotiationParty(string Name, IReadOnlyList<decimal> Weights, IReadOnlyList<IReadOnlyList<decimal>> Scores, decimal Reservation)
{
    /// <summary>What this rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>What a package is worth to it.</summary>
    /// <param name="package">The package.</param>
    public decimal Worth(Package package) => package.Outcomes.Select((outcome, issue) => Weights[issue] * Scores[issue][outcome]).Sum();
}
