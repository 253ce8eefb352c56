using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Positions;

/// <summary>Makes the histories of positions out of what many reports tell. The result does not depend on the order of the reports.</summary>
public static class PositionMerger
{
    /// <summary>Merges positions.</summary>
    /// <param name="told">Every telling with the merged ids of party and initiative, in any order; none twice.</param>
    /// <returns>The histories, ordered by initiative and party.</returns>
    public static ImmutableArray<PositionHistory> Merge(IEnumerable<PositionTelling> told)
    {
        var byInitiative = told.GroupBy(telling => telling.Initiative, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        return [.. byInitiative.SelectMany(group => OfInitiative(group.Key, [.. group]))];
    }

    private static IEnumerable<PositionHistory> OfInitiative(string initiative, ImmutableArray<PositionTelling> told)
    {
        var sides = told
            .Where(telling => telling.IsOwn)
            .GroupBy(telling => telling.Party, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(telling => StanceSides.Of(telling.Stance)).Distinct().Take(2).ToList() is [var only] ? only : StanceSide.Neither, StringComparer.Ordinal);
        return told
            .GroupBy(telling => telling.Party, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Make(group.Key, initiative, [.. group.Select(telling => EntryOf(telling, sides))]));
    }

    private static PositionEntry EntryOf(PositionTelling telling, Dictionary<string, StanceSide> sides) =>
        new(telling.Reference, telling.Evidence, telling.Stance, VoiceOf(telling, sides))
        {
            Day = telling.Day,
            IsConditional = telling.IsConditional,
            ToldBy = telling.ToldBy,
            Origin = telling.Origin,
            Confidence = telling.Confidence,
        };

    // Whoever by its own words stands on the other side is an opponent on this matter, whatever it is elsewhere.
    private static Voice VoiceOf(PositionTelling telling, Dictionary<string, StanceSide> sides) => telling switch
    {
        { IsOwn: true } => Voice.Own,
        { IsSaid: false } => Voice.Outlet,
        { ToldBy: { } teller } when sides.TryGetValue(teller, out var its) && its is not StanceSide.Neither
            && StanceSides.Of(telling.Stance) is not StanceSide.Neither and var side && side != its => Voice.Opponent,
        _ => Voice.Other,
    };

    private static PositionHistory Make(string party, string initiative, ImmutableArray<PositionEntry> unordered)
    {
        ImmutableArray<PositionEntry> entries =
        [
            .. unordered
                .OrderBy(entry => entry.Day ?? LocalDate.MaxIsoValue)
                .ThenBy(entry => entry.Voice)
                .ThenBy(entry => entry.Reference),
        ];
        var own = entries.Where(entry => entry.Voice is Voice.Own).ToImmutableArray();
        var line = own.Select(entry => entry.Day).Where(day => day is not null).Distinct().Take(2).Count() > 1 ? own : entries;
        return new PositionHistory(party, initiative, entries) { Changes = ChangesOf(line), Current = CurrentOf(own.IsEmpty ? entries : own) };
    }

    private static PositionEntry CurrentOf(ImmutableArray<PositionEntry> entries)
    {
        var last = entries.LastOrDefault(entry => entry.Day is not null)?.Day;
        return entries.Where(entry => entry.Day == last).MinBy(entry => (entry.Voice, -entry.Confidence, entry.Reference))!;
    }

    // What is told in two ways on one day is contested, and no change; the weightiest voice of the day stands for it.
    private static ImmutableArray<PositionChange> ChangesOf(ImmutableArray<PositionEntry> entries)
    {
        var days = entries
            .Where(entry => entry.Day is not null)
            .GroupBy(entry => entry.Day)
            .Select(day => day.MinBy(entry => (entry.Voice, -entry.Confidence, entry.Reference))!)
            .ToList();
        return
        [
            .. days
                .Zip(days.Skip(1), static (before, after) => new PositionChange(before, after))
                .Where(change => change.Before.Stance != change.After.Stance || change.Before.IsConditional != change.After.IsConditional),
        ];
    }
}
