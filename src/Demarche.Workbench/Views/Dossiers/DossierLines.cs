using System.Collections.Immutable;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Makes lines that dossiers of parties and of initiatives share.</summary>
/// <param name="reader">Reads and names entries.</param>
internal sealed class DossierLines(EntryReader reader)
{
    private readonly Citations _citations = new(reader.Entries);

    /// <summary>The words at places; each report is read once.</summary>
    internal Citations Citations => _citations;

    /// <summary>Names and reports that histories need, read at once.</summary>
    internal void Load(ImmutableArray<PositionHistory> histories)
    {
        reader.Load(MergedEntryKind.Party, histories.Select(history => history.Party).Concat(histories.SelectMany(history => history.Entries).Select(entry => entry.ToldBy).OfType<string>()));
        reader.Load(MergedEntryKind.Initiative, histories.Select(history => history.Initiative));
        _citations.Load(histories.SelectMany(history => history.Changes.SelectMany(change => new[] { change.Before, change.After }).Append(history.Current)).Select(entry => entry.Reference));
    }

    /// <summary>Where a party stands by what was told last.</summary>
    /// <param name="history">The position.</param>
    /// <param name="isOfParty">Whether the dossier is the party's; else it is the initiative's.</param>
    internal DossierLine Stand(PositionHistory history, bool isOfParty) => Told(history, history.Current, isOfParty, TextOf(history, history.Current, isOfParty)) with { Origins = history.OriginCount };

    /// <summary>The points at which positions moved, the latest first.</summary>
    internal IEnumerable<DossierLine> Moves(IEnumerable<PositionHistory> histories, bool isOfParty) => histories
        .SelectMany(history => history.Changes, (history, change) => (history, change))
        .OrderByDescending(move => move.change.After.Day)
        .Select(move => Told(move.history, move.change.After, isOfParty, $"{SubjectOf(move.history, isOfParty)}: {StanceText(move.change.Before)} → {StanceText(move.change.After)}") with
        {
            Words = [_citations.At(move.change.Before.Reference, move.change.Before.Evidence), _citations.At(move.change.After.Reference, move.change.After.Evidence)],
        });

    /// <summary>An event.</summary>
    internal DossierLine Event(MergedEvent told) => new(EventLine.Of(told, reader), _citations.At(told.Tellings.Select(telling => (telling.Reference, telling.Evidence, telling.Origin)), 2))
    {
        From = told.From,
        To = told.To is { } end && told.From is { } first && end > first.PlusDays(1) ? end.PlusDays(-1) : null,
        Origins = told.OriginCount,
    };

    /// <summary>A contest, with a telling of each side.</summary>
    internal DossierLine Contest(Contest contest) => new(
        string.Join(" / ", contest.Sides.Select(side => side.Claim)),
        [.. contest.Sides.Select(side => side.Voices[0]).Select(voice => _citations.At(voice.Reference, voice.Evidence))])
    {
        From = contest.Sides.Select(side => side.Since).Where(day => day is not null).Min(),
        Initiative = contest is { Kind: ContestKind.Stance, Subject: { } id } ? reader.Initiative(id) : null,
        Origins = contest.Sides.Sum(side => side.OriginCount),
    };

    /// <summary>A section, unless it is empty.</summary>
    internal static DossierSection Section(string id, string title, IEnumerable<DossierLine> lines, int most = 25)
    {
        var shown = lines.Take(most + 1).ToList();
        return new DossierSection(id, title, [.. shown.Take(most)], shown.Count > most);
    }

    private DossierLine Told(PositionHistory history, PositionEntry entry, bool isOfParty, string text) => new($"{text} ({VoiceOf(entry)})", [_citations.At(entry.Reference, entry.Evidence)])
    {
        From = entry.Day,
        Party = isOfParty ? null : reader.Party(history.Party),
        Initiative = isOfParty ? reader.Initiative(history.Initiative) : null,
    };

    private string TextOf(PositionHistory history, PositionEntry entry, bool isOfParty) => $"{SubjectOf(history, isOfParty)}: {StanceText(entry)}";

    private string SubjectOf(PositionHistory history, bool isOfParty) => isOfParty ? reader.Initiative(history.Initiative).Name : reader.Party(history.Party).Name;

    private string VoiceOf(PositionEntry entry) =>
        Matrices.PositionStand.VoiceTextOf(entry.Voice, entry.ToldBy is { } by ? reader.Party(by) : null);

    private static string StanceText(PositionEntry entry) => BriefText.StanceOf(entry.Stance) + (entry.IsConditional ? ", on a condition" : "");
}
