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

    /// <summary>
    /// Of an event, with <see cref="MergedKeyKind.Day"/>: it took place, goes on or is denied. Of a position: it was told on that day, changed or not.
    /// </summary>
    public const string Told = "told";

    /// <summary>Of an event, with <see cref="MergedKeyKind.Day"/>: as <see cref="Ahead"/>, with one of its parties.</summary>
    /// <param name="party">The party's merged id.</param>
    /// <returns>The value of the key.</returns>
    public static string AheadOf(string party) => $"{Ahead} {party}";
}
