namespace Demarche.Workbench.Views.Tallies;

/// <summary>What became of events that sources claimed.</summary>
/// <param name="Claims">How many they claimed; five or more.</param>
/// <param name="Confirmed">How many another voice told later as done.</param>
/// <param name="Denied">How many were later denied.</param>
public sealed record SourceOutcomes(int Claims, int Confirmed, int Denied);
