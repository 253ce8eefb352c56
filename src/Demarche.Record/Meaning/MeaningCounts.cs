namespace Demarche.Record.Meaning;

/// <summary>How much of a record can be found by meaning.</summary>
/// <param name="Reports">Reports with vectors.</param>
/// <param name="Sentences">Sentences of them.</param>
public readonly record struct MeaningCounts(long Reports, long Sentences);
