using Demarche.Reading.Events;
using NodaTime;

namespace Demarche.Record.Merging.Events;

/// <summary>Tells what became of claims and plans.</summary>
public static class EventOutcomes
{
    /// <summary>What became of an event that was claimed or planned.</summary>
    /// <param name="told">The event.</param>
    /// <param name="last">The last publication day in the record, or null.</param>
    /// <returns>The outcome with the telling that settles it; no telling where none does, or only a day that passed.</returns>
    public static (EventOutcome Outcome, EventTelling? By) Of(MergedEvent told, LocalDate? last)
    {
        var first = told.Tellings[0];
        if (told.Modality is Modality.Planned or Modality.Conditional)
        {
            return told.IsDayTold && told.To <= last ? (EventOutcome.Overtaken, null) : (EventOutcome.Open, null);
        }

        if (Later(told, first, telling => EventDenials.Denies(telling, first)) is { } denial)
        {
            return (EventOutcome.Denied, denial);
        }

        // Told as one side's claim at first, and then by another voice.
        return first.IsSaid && first.Modality is not Modality.Denied
            && Later(told, first, telling => telling.Modality is not Modality.Denied && !(telling.IsSaid && string.Equals(telling.SaidBy, first.SaidBy, StringComparison.Ordinal))) is { } confirmation
            ? (EventOutcome.Confirmed, confirmation)
            : (EventOutcome.Open, null);
    }

    private static EventTelling? Later(MergedEvent told, EventTelling first, Func<EventTelling, bool> settles) =>
        told.Tellings.FirstOrDefault(telling => telling != first
            && !string.Equals(telling.Origin, first.Origin, StringComparison.Ordinal)
            && settles(telling));
}
