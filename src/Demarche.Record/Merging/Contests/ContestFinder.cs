using System.Collections.Immutable;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Record.Merging.Contests;

/// <summary>Finds what is told in ways that exclude each other. The result does not depend on the order of the reports.</summary>
public static class ContestFinder
{
    // What was told of a position longer ago may have been true then.
    private const int LongestOverlap = 30;

    /// <summary>Finds contests.</summary>
    /// <param name="events">Merged events.</param>
    /// <param name="positions">Histories of positions.</param>
    /// <param name="told">What reports tell as disagreement themselves.</param>
    /// <returns>The contests, ordered by first day (unknown last) and id.</returns>
    public static ImmutableArray<Contest> Find(IEnumerable<MergedEvent> events, IEnumerable<PositionHistory> positions, IEnumerable<Contest> told) =>
    [
        .. events.SelectMany(OfEvent)
            .Concat(positions.SelectMany(OfPosition))
            .Concat(told)
            .OrderBy(contest => contest.Sides.Select(side => side.Since).Where(day => day is not null).Min() ?? LocalDate.MaxIsoValue)
            .ThenBy(contest => contest.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<Contest> OfEvent(MergedEvent told)
    {
        ImmutableArray<string> parties = [.. told.Source.Concat(told.Recipient).Distinct(StringComparer.Ordinal)];
        var denials = told.Denials.ToList();
        if (denials.Count > 0)
        {
            yield return new Contest(StableId.Of('c', told.Id, "denial"), ContestKind.Denial, told.Id, parties,
            [
                new ContestSide("It took place", VoicesOf(told.Tellings.Where(telling => denials.Exists(denial => EventDenials.Denies(denial, telling))))),
                new ContestSide("It did not take place", VoicesOf(denials)),
            ]);
        }

        foreach (var dispute in told.Disputes)
        {
            var kind = dispute.Kind.ToString().ToLowerInvariant();
            yield return new Contest(StableId.Of('c', told.Id, kind), ContestKind.Number, told.Id, parties,
            [
                .. dispute.Numbers
                    .GroupBy(number => (number.Toll.Low, number.Toll.High))
                    .Select(group => new ContestSide($"{TollText.Of(group.Key.Low, group.Key.High)} {kind}", VoicesOf(group.Select(number => number.Telling)))),
            ]);
        }
    }

    private static IEnumerable<Contest> OfPosition(PositionHistory history)
    {
        var sides = history.Entries
            .Where(entry => entry.Side is not StanceSide.Neither && entry.Day is not null)
            .Where(entry => history.Entries.Any(other => Excludes(entry, other)))
            .GroupBy(entry => entry.Side)
            .OrderByDescending(group => group.Key)
            .Select(group => new ContestSide(
                group.Key is StanceSide.For ? "It is for it" : "It is against it",
                [.. group.Select(entry => new ContestVoice(entry.Reference, entry.Evidence, entry.Voice is Voice.Own ? history.Party : entry.ToldBy, entry.Voice is not Voice.Outlet, entry.Day, entry.Origin))]))
            .ToImmutableArray();
        if (sides.Length > 1)
        {
            yield return new Contest(StableId.Of('c', history.Party, history.Initiative), ContestKind.Stance, history.Initiative, [history.Party], sides);
        }
    }

    // Two own words of different days are a change of mind, and no contest.
    private static bool Excludes(PositionEntry one, PositionEntry other) =>
        other.Side is not StanceSide.Neither && other.Side != one.Side && other.Day is { } day && one.Day is { } its
        && Math.Abs(Period.DaysBetween(its, day)) <= (one.Voice is Voice.Own && other.Voice is Voice.Own ? 0 : LongestOverlap);

    private static ImmutableArray<ContestVoice> VoicesOf(IEnumerable<EventTelling> tellings) =>
    [
        .. tellings.Select(telling => new ContestVoice(telling.Reference, telling.Evidence, telling.SaidBy, telling.IsSaid, telling.Published, telling.Origin))
            .Distinct()
            .OrderBy(voice => voice.Day ?? LocalDate.MaxIsoValue)
            .ThenBy(voice => voice.Reference),
    ];
}
