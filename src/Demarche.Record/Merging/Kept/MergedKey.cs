using NodaTime;

namespace Demarche.Record.Merging.Kept;

/// <summary>Something that a kept entry is found by.</summary>
/// <param name="Kind">What kind of key.</param>
/// <param name="Value">The key: a merged id, or a name key; "" where only the day tells.</param>
/// <param name="Day">A day it belongs to, or null.</param>
public readonly record struct MergedKey(MergedKeyKind Kind, string Value, LocalDate? Day = null);
