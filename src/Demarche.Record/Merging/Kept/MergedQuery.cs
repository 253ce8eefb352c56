using NodaTime;

namespace Demarche.Record.Merging.Kept;

/// <summary>Which kept entries to find; what is null does not filter.</summary>
/// <param name="Kind">Of which kind.</param>
public sealed record MergedQuery(MergedEntryKind Kind)
{
    /// <summary>A merged id or a name key that they are found by, with <see cref="KeyKind"/>.</summary>
    public string? Key { get; init; }

    /// <summary>What kind of key <see cref="Key"/> is; <see cref="MergedKeyKind.Day"/> where there is none.</summary>
    public MergedKeyKind KeyKind { get; init; } = MergedKeyKind.Day;

    /// <summary>Another key of <see cref="KeyKind"/> that they must have as well, such as the second of two parties; null for none.</summary>
    public string? AlsoKey { get; init; }

    /// <summary>Whether <see cref="Key"/>, a name key, is only a part of the name.</summary>
    public bool IsPart { get; init; }

    /// <summary>The first day of a key of <see cref="KeyKind"/>, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of a key of <see cref="KeyKind"/>, included, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether they come in order of day, the latest first, and not by weight.</summary>
    public bool IsByDay { get; init; }

    /// <summary>How many of the first to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = 1000;

    /// <summary>Whether keys decide which entries these are or in what order they come.</summary>
    internal bool NeedsKey => Key is not null || From is not null || To is not null || IsByDay;
}
