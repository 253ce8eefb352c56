using NodaTime;

namespace Demarche.Record.Merging.Ties;

/// <summary>How much of a tie a month has.</summary>
/// <param name="First">The first day of the month, or null for what has no day.</param>
/// <param name="Count">How many events or tellings; at least one.</param>
public readonly record struct TieMonth(LocalDate? First, int Count);
