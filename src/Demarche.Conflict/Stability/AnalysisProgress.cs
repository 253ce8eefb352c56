namespace Demarche.Conflict.Stability;

/// <summary>How far an analysis has come.</summary>
/// <param name="Done">Parts done.</param>
/// <param name="Total">Parts in all.</param>
public readonly record struct AnalysisProgress(int Done, int Total);
