namespace Demarche.Reading.Events.Pairs;

/// <summary>What a sentence says that one marked phrase does to another.</summary>
/// <param name="Type">The PLOVER type, with the manual's rule for what is told in the future; null where the sentence tells none.</param>
/// <param name="Stance">Where the first stands toward the second: -1 against, 1 for, 0 neither.</param>
public readonly record struct PairJudgement(PloverType? Type, int Stance);
