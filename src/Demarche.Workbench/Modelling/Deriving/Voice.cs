using Demarche.Conflict.Model;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Who tells something of a decision maker, and how good that is as evidence.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Text">Who, for people.</param>
/// <param name="Teller">The decision maker that tells it, where it is not the same; else null.</param>
/// <param name="IsOwnSide">Whether the own side tells it.</param>
internal sealed record Voice(EvidenceGrade Grade, string Text, Maker? Teller, bool IsOwnSide);
