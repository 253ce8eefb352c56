namespace Demarche.Record.Decisions.Agreement;

/// <summary>How all coders agree on findings of one kind, or of all.</summary>
/// <param name="Part">The kind; null for all together.</param>
/// <param name="Units">How many findings two coders or more judged.</param>
/// <param name="Agreed">On how many of these all agree.</param>
/// <param name="Alpha">Krippendorff's alpha; null where it is not defined, or where there are fewer than <see cref="AgreementTable.Least"/>.</param>
public sealed record PartAgreement(FindingKind? Part, int Units, int Agreed, double? Alpha);
