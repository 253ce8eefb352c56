using NodaTime;

namespace Demarche.Record.Merging.Kept;

/// <summary>Something that a kept entry is found by.</summary>
/// <param name="Kind">What kind of key.</param>
/// <param name="Value">The key: a merged id, or a name key; "" where only the day tells, or one of the values named here.</param>
/// <param name="Day">A day it belongs to, or null.</param>
public readonly record struct MergedKey(MergedKeyKind Kind, string Value, LocalDate? Day = null)
{
    /// <summary>Of an event, with <see cref="MergedKeyKind.Day"/>: it is planned, conditional or only supposed.</summary>
    public const string Ahead = "ahead";

    /// <summary>Of an event, with <see cref="MergedKeyKind.Day"/>: it took place, goes on or is denied.</summary>
    public const string Told = "told";
}
