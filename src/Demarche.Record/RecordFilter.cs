using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record;

/// <summary>Which reports of a record to read; what is null does not filter.</summary>
public sealed record RecordFilter
{
    /// <summary>Every report.</summary>
    public static RecordFilter All { get; } = new();

    /// <summary>A party that the report mentions: its name, some whole words of it, or its gazetteer id. Case and accents do not count.</summary>
    public string? Party { get; init; }

    /// <summary>First day of publication; reports without a known day are left out.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last day of publication; reports without a known day are left out.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Words that the report's text holds, all of them; case and accents do not count.</summary>
    public string? Words { get; init; }

    /// <summary>Beginnings of words that the report's text holds, all of them: letters and digits only; case and accents do not count. Empty does not filter.</summary>
    public ImmutableArray<string> WordStarts { get; init; } = [];

    /// <summary>At most so many reports, those of the latest days, the latest first; null for all, the earliest first.</summary>
    public int? Newest { get; init; }
}
