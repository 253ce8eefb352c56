namespace Demarche.Coreference;

/// <summary>One decision to learn from: what can be chosen, what is right.</summary>
/// <param name="Options">The features of each option, as numbers; the first option is to begin something new.</param>
/// <param name="IsRight">Whether each option is right.</param>
/// <param name="Costs">What choosing each option wrongly costs.</param>
internal sealed record Decision(int[][] Options, bool[] IsRight, float[] Costs);
