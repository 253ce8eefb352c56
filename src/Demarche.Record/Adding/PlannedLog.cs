namespace Demarche.Record.Adding;

/// <summary>An entry that a batch adds to the log.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Report">To which report.</param>
/// <param name="Detail">More about it.</param>
internal readonly record struct PlannedLog(LogKind Kind, long Report, string Detail);
