using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Views.Contested;

/// <summary>Reads contests out of the kept entries, with who says what on what authority, and what became of it.</summary>
public sealed class ContestedLoader
{
    private const int MostVoices = 6;

    private readonly EntryReader _reader;
    private readonly Citations _citations;
    private readonly LocalDate? _last;

    private ContestedLoader(IMergedEntries entries)
    {
        _reader = new EntryReader(entries);
        _citations = new Citations(entries);
        _last = _reader.Published().Last;
    }

    /// <summary>Reads contests.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="query">Which.</param>
    /// <returns>The contests.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ContestedView Load(IMergedEntries entries, ContestedQuery query) => new ContestedLoader(entries).Load(query);

    private ContestedView Load(ContestedQuery query)
    {
        var notices = new List<string>();
        var party = _reader.Only(MergedEntryKind.Party, query.Party, notices);
        var initiative = _reader.Only(MergedEntryKind.Initiative, query.Initiative, notices);
        if (EntryReader.IsUnknown(query.Party, party) || EntryReader.IsUnknown(query.Initiative, initiative))
        {
            return new ContestedView([], false, [.. notices]);
        }

        var all = new MergedQuery(MergedEntryKind.Contest) { Skip = query.Skip, Limit = query.Limit + 1 };
        var found = (party, initiative) switch
        {
            (null, null) => _reader.Read<Contest>(query.Kind is { } kind ? all with { Key = EnumNames.NameOf(kind) } : all),
            (_, null) => Narrowed(all with { KeyKind = MergedKeyKind.Party, Key = party.Id }, query, null),
            _ => Narrowed(all with { KeyKind = MergedKeyKind.Initiative, Key = initiative.Id }, query, party),
        };
        var shown = found.Take(query.Limit).ToList();
        Load(shown);
        return new ContestedView([.. shown.Select(MatterOf)], found.Length > query.Limit, [.. notices]);
    }

    // What is told of one party or initiative is little enough to be looked through.
    private ImmutableArray<Contest> Narrowed(MergedQuery query, ContestedQuery asked, NamedId? party) =>
    [
        .. _reader.Read<Contest>(query with { Skip = 0, Limit = 1000 })
            .Where(contest => asked.Kind is null || contest.Kind == asked.Kind)
            .Where(contest => party is null || contest.Parties.Contains(party.Id, StringComparer.Ordinal))
            .Skip(asked.Skip)
            .Take(asked.Limit + 1),
    ];

    private void Load(List<Contest> contests)
    {
        var voices = contests.SelectMany(contest => contest.Sides).SelectMany(side => Shown(side)).ToList();
        _reader.Load(MergedEntryKind.Party, contests.SelectMany(contest => contest.Parties).Concat(voices.Select(voice => voice.SaidBy).OfType<string>()));
        _citations.Load(voices.Select(voice => voice.Reference));
    }

    private static IEnumerable<ContestVoice> Shown(ContestSide side) => side.Voices.DistinctBy(voice => voice.Origin, StringComparer.Ordinal).Take(MostVoices);

    private ContestedMatter MatterOf(Contest contest)
    {
        var told = contest is { Kind: ContestKind.Denial or ContestKind.Number, Subject: { } id } ? _reader.Find<MergedEvent>(MergedEntryKind.Event, id) : null;
        return new ContestedMatter(
            contest.Id,
            contest.Kind,
            QuestionOf(contest, told),
            [.. contest.Parties.Select(_reader.Party)],
            [.. contest.Sides.Select(side => SideOf(contest, side))])
        {
            Initiative = contest is { Kind: ContestKind.Stance, Subject: { } initiative } ? _reader.Initiative(initiative) : null,
            Sequel = told is not null ? SequelOf(told) : SequelOf(contest),
        };
    }

    private string QuestionOf(Contest contest, MergedEvent? told)
    {
        var parties = _reader.PartyList(contest.Parties);
        return contest.Kind switch
        {
            ContestKind.Stance => $"Where {parties} stands on {(contest.Subject is { } id ? _reader.Initiative(id).Name : "it")}",
            ContestKind.Denial => told is null ? $"Whether it took place ({parties})" : $"Whether it took place: {EventLine.Of(told, _reader)}",
            ContestKind.Number => told is null ? $"How many people it befell ({parties})" : $"How many people it befell: {EventLine.Of(told, _reader)}",
            _ => contest.Sides[0].Claim + (parties.Length > 0 ? $" ({parties})" : ""),
        };
    }

    private ContestedSide SideOf(Contest contest, ContestSide side)
    {
        var shown = Shown(side).ToList();
        return new ContestedSide(
            side.Claim,
            side.Since,
            side.OriginCount,
            [.. shown.Select(voice => new ContestedVoice(
                voice.SaidBy is { } by ? _reader.Party(by) : null,
                AuthorityOf(contest, voice),
                voice.Day,
                _citations.At(voice.Reference, voice.Evidence)))],
            side.Voices.Length - shown.Count);
    }

    private static string AuthorityOf(Contest contest, ContestVoice voice) => voice switch
    {
        { SaidBy: { } by } when contest.Kind is ContestKind.Stance && contest.Parties.Contains(by, StringComparer.Ordinal) => "own word",
        { SaidBy: not null } => "its word",
        { IsSaid: true } => "a source that is unclear",
        _ => "the outlet's own voice",
    };

    private ContestedSequel? SequelOf(MergedEvent told)
    {
        var (outcome, by) = EventOutcomes.Of(told, _last);
        var words = by is null ? null : _citations.At(by.Reference, by.Evidence);
        var who = by?.SaidBy is { } speaker ? _reader.Party(speaker).Name : by is { IsSaid: true } ? "a source that is unclear" : "an outlet in its own voice";
        return outcome switch
        {
            EventOutcome.Confirmed => new ContestedSequel(outcome, $"Told later as done by {who}.", words),
            EventOutcome.Denied => new ContestedSequel(outcome, $"Denied later by {who}.", words),
            EventOutcome.Overtaken => new ContestedSequel(outcome, $"Overtaken: the day told for it, {EntryReader.DayText(told.From)}, has passed.", words),
            _ => null,
        };
    }

    // Where a party stands is settled by its own later words.
    private ContestedSequel? SequelOf(Contest contest)
    {
        if (contest is not { Kind: ContestKind.Stance, Subject: { } initiative, Parties: [var party] }
            || _reader.Find<PositionHistory>(MergedEntryKind.Position, $"{party} {initiative}") is not { Current: { Voice: Voice.Own } now }
            || !(now.Day > contest.Sides.SelectMany(side => side.Voices).Select(voice => voice.Day).Max()))
        {
            return null;
        }

        var outcome = now.Side is StanceSide.Neither ? EventOutcome.Open : EventOutcome.Overtaken;
        return new ContestedSequel(
            outcome,
            $"On {EntryReader.DayText(now.Day)} {_reader.Party(party).Name} says itself that it {BriefText.StanceOf(now.Stance)} it.",
            _citations.At(now.Reference, now.Evidence));
    }
}
