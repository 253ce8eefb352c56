using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Reads what a record holds of one initiative.</summary>
public sealed class InitiativeDossier
{
    private const int MostHistories = 300;
    private const int MostWords = 3;
    private const int MostRoles = 10;

    private readonly IRecord _record;
    private readonly EntryReader _reader;
    private readonly DossierLines _lines;
    private readonly MergedInitiative _initiative;

    private InitiativeDossier(IRecord record, EntryReader reader, MergedInitiative initiative)
    {
        (_record, _reader, _initiative) = (record, reader, initiative);
        _lines = new DossierLines(reader);
    }

    /// <summary>Reads the dossier of an initiative.</summary>
    /// <param name="record">The record.</param>
    /// <param name="typed">A merged id, a name or a part of one.</param>
    /// <returns>The dossier; null where the record knows no such initiative.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static DossierView? Load(IRecord record, string typed)
    {
        var reader = new EntryReader(record.Merged);
        var notices = new List<string>();
        return reader.Only(MergedEntryKind.Initiative, typed, notices) is { } found && reader.Find<MergedInitiative>(MergedEntryKind.Initiative, found.Id) is { } initiative
            ? new InitiativeDossier(record, reader, initiative).Make(found, notices)
            : null;
    }

    private DossierView Make(NamedId thing, List<string> notices)
    {
        var histories = _reader.Read<PositionHistory>(Of(MergedEntryKind.Position) with { Limit = MostHistories });
        _lines.Load(histories);
        _lines.Citations.Load(_initiative.Phases.SelectMany(phase => phase.Steps.Take(2)).Select(step => step.Reference));
        var description = string.Join(", ", new[]
        {
            EnumNames.NameOf(_initiative.Kind).Replace('-', ' '),
            _initiative.Year?.ToString(CultureInfo.InvariantCulture),
            _initiative.Status is { } status ? StatusText.Of(status) : null,
            string.Create(CultureInfo.InvariantCulture, $"told of by at least {_initiative.OriginCount} {(_initiative.OriginCount is 1 ? "origin" : "origins")}"),
        }.OfType<string>());
        ImmutableArray<DossierSection> sections =
        [
            DossierLines.Section("words", "Where it is spoken of first", FirstWords()),
            DossierLines.Section("course", "How it went on", _initiative.Phases.Select(PhaseLine)),
            DossierLines.Section("for", "Who is for it", Stands(histories, StanceSide.For), 40),
            DossierLines.Section("against", "Who is against it", Stands(histories, StanceSide.Against), 40),
            DossierLines.Section("neither", "Who is on neither side", Stands(histories, StanceSide.Neither), 40),
            DossierLines.Section("moves", "Who moved", _lines.Moves(histories, isOfParty: false)),
            DossierLines.Section("parties", "Who puts it forward, takes part or is left out", Roles()),
            DossierLines.Section("links", "What it hangs on", _reader.Read<MergedLink>(Of(MergedEntryKind.Link)).Select(LinkLine)),
            DossierLines.Section("contested", "What is contested about it", _reader.Read<Contest>(Of(MergedEntryKind.Contest) with { Limit = 25 }).Select(_lines.Contest)),
            DossierLines.Section("names", "Names", _initiative.Names.Select(name => new DossierLine(name.Name, []) { Origins = name.Origins })),
        ];
        return new DossierView(MergedKind.Initiative, thing, description, [.. sections.Where(section => !section.Lines.IsEmpty)], [.. notices, _initiative.Reason]);
    }

    private IEnumerable<DossierLine> FirstWords() => _initiative.Members
        .DistinctBy(member => member.Origin, StringComparer.Ordinal)
        .Take(MostWords)
        .Select(member => new DossierLine(member.Name, WordsOf(member.Reference)) { From = member.Day });

    private ImmutableArray<CitedWords> WordsOf(FindingReference reference) =>
        _record.Find(reference.Report)?.Initiatives.FirstOrDefault(known => known.Id == reference.Finding) is { } told
            ? [_lines.Citations.At(reference, told.Evidence)]
            : [];

    private DossierLine PhaseLine(StatusPhase phase) => new(
        StatusText.Of(phase.Status),
        _lines.Citations.At(phase.Steps.Select(step => (step.Reference, step.Evidence, step.Origin)), 2))
    {
        From = phase.From,
        To = phase.To == phase.From ? null : phase.To,
        Origins = phase.OriginCount,
    };

    private IEnumerable<DossierLine> Stands(IEnumerable<PositionHistory> histories, StanceSide side) =>
        histories.Where(history => history.Current.Side == side).Select(history => _lines.Stand(history, isOfParty: false));

    private IEnumerable<DossierLine> Roles() =>
        RolesOf("puts it forward", _initiative.Sponsors, member => member.Sponsors)
            .Concat(RolesOf("takes part", _initiative.Participants, member => member.Participants))
            .Concat(RolesOf("is left out", _initiative.Excluded, member => member.Excluded));

    private IEnumerable<DossierLine> RolesOf(string role, ImmutableArray<string> parties, Func<InitiativeProfile, ImmutableArray<string>> of) => parties
        .Take(MostRoles)
        .Select(id => new DossierLine(
            $"{_reader.Party(id).Name} {role}",
            _initiative.Members.FirstOrDefault(member => of(member).Contains(id, StringComparer.Ordinal)) is { } member ? WordsOf(member.Reference) : [])
        {
            Party = _reader.Party(id),
        });

    private DossierLine LinkLine(MergedLink link) => new(
        $"{_reader.Initiative(link.From).Name} is {EnumNames.NameOf(link.Kind).Replace('-', ' ')} {_reader.Initiative(link.To).Name}",
        WordsOf(link.Tellings[0]))
    {
        Initiative = _reader.Initiative(string.Equals(link.From, _initiative.Id, StringComparison.Ordinal) ? link.To : link.From),
        Origins = link.Tellings.Select(telling => telling.Report).Distinct().Count(),
    };

    private MergedQuery Of(MergedEntryKind kind) => new(kind) { KeyKind = MergedKeyKind.Initiative, Key = _initiative.Id };
}
