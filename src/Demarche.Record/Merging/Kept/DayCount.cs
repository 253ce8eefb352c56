using NodaTime;

namespace Demarche.Record.Merging.Kept;

/// <summary>How many entries a day has.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">How many; at least one.</param>
public readonly record struct DayCount(LocalDate Day, int Count);
