namespace Demarche.Training.Pairs;

/// <summary>A marked pair with what a head sees of it.</summary>
/// <param name="Features">Numbers that say what stands at and between the two phrases.</param>
/// <param name="Label">The index of its type.</param>
/// <param name="ByRule">The index of the type that the lexicon of events gives, or -1.</param>
internal sealed record MarkedPair(float[] Features, int Label, int ByRule);
