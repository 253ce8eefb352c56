using System.Collections.Immutable;
using Demarche.Language.Times;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>Puts the times that reports tell of in calendar order.</summary>
internal static class TimelineBuilder
{
    /// <summary>Orders the times; those told of one interval in several places become one.</summary>
    /// <param name="readings">The readings, in the order of the brief.</param>
    /// <param name="focus">Which parties the brief is about; a time counts where the words around it speak of one.</param>
    /// <returns>Times with a place on the calendar in its order, then the others in order of text.</returns>
    internal static ImmutableArray<BriefTime> Build(ImmutableArray<BriefReading> readings, PartyFocus focus)
    {
        var told = readings
            .SelectMany(reading => reading.Findings.Times.Select(time => Told.Of(reading, time)))
            .Where(told => focus.Shows(told.Reading, told.Place.Context.Place.Span))
            .ToImmutableArray();
        var placed = told.Where(told => told.Time.From is not null)
            .GroupBy(told => (told.Time.From, told.Time.To, told.Time.Type, told.Time.Value))
            .OrderBy(group => group.Key.From)
            .ThenBy(group => group.Key.To ?? LocalDate.MaxIsoValue)
            .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new BriefTime(group.Key.Type, group.Key.Value, group.Key.From, group.Key.To, [.. group.Select(told => told.Place)]));
        var unplaced = told.Where(told => told.Time.From is null)
            .Select(told => new BriefTime(told.Time.Type, told.Time.Value, null, null, [told.Place]));
        return [.. placed, .. unplaced];
    }

    private sealed record Told(BriefReading Reading, TimeExpression Time, BriefTimePlace Place)
    {
        internal static Told Of(BriefReading reading, TimeExpression time) =>
            new(reading, time, new BriefTimePlace(reading.Quotes.At(time.Span), reading.Quotes.Around(time.Span)));
    }
}
