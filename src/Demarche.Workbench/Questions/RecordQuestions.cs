using System.Collections.Immutable;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using NodaTime;

namespace Demarche.Workbench.Questions;

/// <summary>Answers questions out of what a record keeps of its reports. One object is used by one thread at a time.</summary>
/// <param name="entries">The record's entries.</param>
public sealed partial class RecordQuestions(IMergedEntries entries)
{
    private readonly Citations _citations = new(entries);
    private readonly PartyLookup _parties = new(entries);
    private readonly InitiativeLookup _initiatives = new(entries);

    private static AnswerView Unknown(string question, string what, string name) => new(question, [])
    {
        Notices = [$"The record knows no {what} called \"{name}\"; try a part of the name, or \"demarche brief\" for what it holds."],
    };

    private static string DayOf(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "day unknown";

    // Where a name is ambiguous the most told is taken, and the others are named.
    private static ImmutableArray<string> Others(IEnumerable<(string Name, string Id)> found)
    {
        var others = found.Skip(1).Take(5).Select(other => $"{other.Name} ({other.Id})").ToList();
        return others.Count is 0 ? [] : [$"The name can also mean {string.Join(", ", others)}; ask by the id in brackets."];
    }

    private AnswerLine LineOf(MergedEvent told) => new(
        EventText.Of(told, _parties),
        _citations.At(told.Tellings.Select(telling => (telling.Reference, telling.Evidence, telling.Origin))))
    {
        Head = DayOf(told.From) + (told.IsDayTold ? "" : " or so"),
        Id = told.Id,
        Origins = told.OriginCount,
    };

    private AnswerLine LineOf(PositionHistory history, PositionEntry entry, string text) => new(
        text + VoiceText.Of(entry, _parties),
        [_citations.At(entry.Reference, entry.Evidence)])
    {
        Head = DayOf(entry.Day),
        Id = history.Initiative,
        Origins = history.OriginCount,
    };

    private AnswerLine LineOf(Contest contest) => new(ContestText.Of(contest, _parties, _initiatives), [])
    {
        Id = contest.Id,
        Details =
        [
            .. contest.Sides.Select(side => new AnswerLine(
                $"{side.Claim}: {ContestText.VoicesOf(side, _parties)}",
                _citations.At(side.Voices.Select(voice => (voice.Reference, voice.Evidence, voice.Origin))))
            {
                Head = "since " + DayOf(side.Since),
                Origins = side.OriginCount,
            }),
        ],
    };

    private static AnswerLine LineOf(MergedInitiative initiative, StatusPhase phase) => new(
        $"{initiative.Name}: {StatusText.Of(phase.Status)}",
        [])
    {
        Head = DayOf(phase.From),
        Id = initiative.Id,
        Origins = phase.OriginCount,
    };
}
