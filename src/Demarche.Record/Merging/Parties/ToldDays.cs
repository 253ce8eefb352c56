using NodaTime;

namespace Demarche.Record.Merging.Parties;

/// <summary>From which day to which day something is told: the publication days of the first and the last report that tell it, both included.</summary>
/// <param name="First">The first day, or null where no report that tells it states its day.</param>
/// <param name="Last">The last day, or null as well.</param>
public readonly record struct ToldDays(LocalDate? First, LocalDate? Last)
{
    /// <summary>No day is known.</summary>
    public static ToldDays None { get; } = new(null, null);

    /// <summary>The span widened to a day.</summary>
    /// <param name="day">The day, or null where it is not known.</param>
    /// <returns>The span that holds both.</returns>
    public ToldDays With(LocalDate? day) =>
        day is not { } known ? this : new(First is { } first && first < known ? first : known, Last is { } last && last > known ? last : known);

    /// <summary>How far a day lies outside.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Days to the nearer end; 0 inside; null where no day is known.</returns>
    public int? DaysTo(LocalDate day) =>
        First is not { } first || Last is not { } last ? null
        : day < first ? Period.DaysBetween(day, first)
        : day > last ? Period.DaysBetween(last, day)
        : 0;
}
