namespace Demarche.Record.Decisions.Agreement;

/// <summary>How two coders agree.</summary>
/// <param name="One">The first by name.</param>
/// <param name="Other">The second.</param>
/// <param name="Both">How many findings both judged.</param>
/// <param name="Agreed">On how many of these they agree.</param>
/// <param name="Kappa">Cohen's kappa; null where it is not defined, or where both judged fewer than <see cref="AgreementTable.Least"/>.</param>
public sealed record CoderPair(string One, string Other, int Both, int Agreed, double? Kappa);
