using System.Collections.Immutable;
using Demarche.Language.Times;
using Demarche.Reading.Events;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>Makes the lines about what happened and what is due, in order of time; what has no place on the calendar stands last.</summary>
internal static class BriefCourse
{
    /// <summary>What happened, goes on, or is said not to have happened.</summary>
    internal static ImmutableArray<BriefEntry> Happened(IEnumerable<BriefNames> reports) =>
        Ordered(reports.SelectMany(names => Events(names, modality => modality is Modality.Happened or Modality.Ongoing or Modality.Denied)));

    /// <summary>What is planned, could happen, or has a deadline.</summary>
    internal static ImmutableArray<BriefEntry> Due(IEnumerable<BriefNames> reports) =>
        Ordered(reports.SelectMany(names =>
        {
            var events = Events(names, modality => modality is Modality.Planned or Modality.Conditional or Modality.Hypothetical).ToList();
            return events.Concat(Deadlines(names, [.. events.Select(told => told.Time).OfType<TimeExpression>()]));
        }));

    private static IEnumerable<Dated> Events(BriefNames names, Func<Modality, bool> takes) =>
        names.Findings.Events
            .Where(told => takes(told.Modality) && names.Shows(told.Evidence, [.. told.Source.Concat(told.Recipient).Select(party => (Demarche.Reading.Parties.PartyId?)party)]))
            .Select(told => new Dated(
                told.When,
                new BriefEntry(
                    told.Id.Value,
                    EventPhrases.Of(told, names) + (told.Place is { } place ? $", {place.Name}" : ""),
                    [names.At(told.Evidence)],
                    told.Confidence)
                {
                    Head = HeadOf(told.When),
                }));

    // A time that lies ahead of the report, or that bounds what is told, is due though no event was read at it.
    private static IEnumerable<Dated> Deadlines(BriefNames names, HashSet<TimeExpression> used)
    {
        var published = names.Findings.Report.Published;
        return names.Findings.Times
            .Where(time => !used.Contains(time) && time.From is not null && names.Shows(names.Around(time.Span).Place.Span))
            .Where(time => published is { } day && time.To is { } end && end > day.PlusDays(1)
                && (time.From > day || time.Bound is TimeBound.By or TimeBound.Until or TimeBound.Before or TimeBound.Within))
            .GroupBy(time => (time.From, time.To, time.Bound))
            .Select(group => new Dated(group.First(), Deadline(names, [.. group])));
    }

    private static BriefEntry Deadline(BriefNames names, ImmutableArray<TimeExpression> times) => new(
        $"t{times[0].Span.Start}-{times[0].Span.End}",
        Bound(times[0]),
        [.. times.Select(time => names.Around(time.Span)).DistinctBy(quote => quote.Place.Span)],
        times[0].Confidence)
    {
        Head = HeadOf(times[0]),
    };

    private static string Bound(TimeExpression time) => time.Bound is TimeBound.None ? "told of then" : time.Bound.ToString().ToLowerInvariant() + " then";

    private static ImmutableArray<BriefEntry> Ordered(IEnumerable<Dated> entries) =>
    [
        .. entries
            .OrderBy(entry => entry.Time?.From ?? LocalDate.MaxIsoValue)
            .ThenBy(entry => entry.Time?.To ?? LocalDate.MaxIsoValue)
            .Select(entry => entry.Entry),
    ];

    private static string HeadOf(TimeExpression? time) =>
        time is null ? "(no day told)" : BriefText.WhenOf(new BriefTime(time.Type, time.Value, time.From, time.To, []));

    private sealed record Dated(TimeExpression? Time, BriefEntry Entry);
}
