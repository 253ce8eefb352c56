namespace Demarche.Record.Origins;

/// <summary>A report that holds a fingerprint, once for each outlet it was seen at.</summary>
/// <param name="Fingerprint">The fingerprint.</param>
/// <param name="Report">The report's number.</param>
/// <param name="Sketch">The sketch of its text.</param>
/// <param name="Outlet">One of its outlets, or null where none is known.</param>
internal readonly record struct FingerprintHolder(long Fingerprint, long Report, long Sketch, string? Outlet);
