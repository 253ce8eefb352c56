using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Positions;

/// <summary>Where one party stood on one initiative, through time.</summary>
/// <param name="Party">The party's merged id.</param>
/// <param name="Initiative">The initiative's merged id.</param>
/// <param name="Entries">Every telling, in order of day (unknown last), then by weight of voice, then by reference; at least one.</param>
public sealed record PositionHistory(string Party, string Initiative, ImmutableArray<PositionEntry> Entries)
{
    /// <summary>
    /// The points at which the position changed: between tellings of different days, in the party's own words where it spoke on at least two
    /// days, else in all words.
    /// </summary>
    public required ImmutableArray<PositionChange> Changes { get; init; }

    /// <summary>Where it stands by the last day: its own words before others'.</summary>
    public required PositionEntry Current { get; init; }

    /// <summary>Whether nothing in the party's own words tells it.</summary>
    public bool IsOnlyTold => Entries.All(entry => entry.Voice is not Voice.Own);

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int OriginCount => Entries.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Where it stood on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The last telling of that day or before, own words of the same day before others'; null where nothing is known by then.</returns>
    public PositionEntry? At(LocalDate day)
    {
        var known = Entries.Where(entry => entry.Day <= day).ToList();
        return known.Count is 0 ? null : known.Where(entry => entry.Day == known[^1].Day).MinBy(entry => entry.Voice);
    }
}
