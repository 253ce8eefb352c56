using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Exports.Calendars;
using Demarche.Workbench.Views;
using NodaTime;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>Builds a dossier: what is on the table and who stands where, what happened, what is due, what is contested, who takes part, and the sources.</summary>
internal sealed class DossierBuilder
{
    // A line shows this many quotes, of different origins first; its number of origins tells of the rest.
    private const int QuotesShown = 3;

    private readonly ExportSource _source;
    private readonly QuoteTable _quotes;
    private readonly Dictionary<ReportId, int> _numbers = [];
    private readonly List<ReportCard> _cited = [];

    private DossierBuilder(ExportSource source)
    {
        _source = source;
        _quotes = QuoteTable.Of(
            source,
            source.Positions.SelectMany(history => history.Entries).Select(entry => (entry.Reference.Report, entry.Evidence))
                .Concat(source.Events.SelectMany(told => told.Tellings).Select(telling => (telling.Reference.Report, telling.Evidence)))
                .Concat(source.Contests.SelectMany(contest => contest.Sides).SelectMany(side => side.Voices).Select(voice => (voice.Reference.Report, voice.Evidence))));
    }

    /// <summary>Builds the dossier.</summary>
    internal static Dossier Build(ExportSource source)
    {
        var builder = new DossierBuilder(source);
        ImmutableArray<DossierSection> sections =
        [
            .. builder.Initiatives(),
            builder.Events(),
            builder.Due(),
            .. builder.Contests(),
            builder.Parties(),
        ];
        return new Dossier(TitleOf(source.Options), [.. sections.Where((section, index) => !section.Lines.IsEmpty || IsFollowed(sections, index))], [.. builder._cited]);
    }

    // A part without lines of its own stands where it has sections.
    private static bool IsFollowed(ImmutableArray<DossierSection> sections, int index) =>
        index + 1 < sections.Length && sections[index + 1].Level > sections[index].Level;

    private static string TitleOf(ExportOptions options) => string.Join(", ", new[]
    {
        "Dossier",
        options.Party,
        options.Initiative,
        options.Since is { } since ? $"since {ExportText.Day(since)}" : null,
        options.MinConfidence > 0 ? $"confidence {ExportText.Share(options.MinConfidence)} or more" : null,
    }.OfType<string>());

    private IEnumerable<DossierSection> Initiatives()
    {
        var positions = _source.Positions.ToLookup(history => history.Initiative, StringComparer.Ordinal);
        return _source.Initiatives
            .OrderByDescending(initiative => initiative.OriginCount)
            .ThenBy(initiative => initiative.Id, StringComparer.Ordinal)
            .Select(initiative => new DossierSection($"{initiative.Name} ({Words(initiative.Kind)})", 3, [.. About(initiative), .. initiative.Phases.Select(LineOf), .. positions[initiative.Id].SelectMany(LinesOf)]))
            .Prepend(new DossierSection("What is on the table", 2, []));
    }

    private IEnumerable<DossierLine> About(MergedInitiative initiative)
    {
        if (initiative.Names.Length > 1)
        {
            yield return new DossierLine("", "Also: " + string.Join("; ", initiative.Names.Skip(1).Select(name => name.Name)), []);
        }

        foreach (var (role, parties) in new[] { ("Put forward by", initiative.Sponsors), ("Taking part", initiative.Participants), ("Left out", initiative.Excluded) })
        {
            if (!parties.IsEmpty)
            {
                yield return new DossierLine("", $"{role}: {_source.NamesOf(parties)}", []);
            }
        }
    }

    private DossierLine LineOf(StatusPhase phase) => new(
        Days(phase.From, phase.To),
        $"{Words(phase.Status)} ({Origins(phase.OriginCount)})",
        [.. phase.Steps.DistinctBy(step => step.Origin, StringComparer.Ordinal).Take(QuotesShown).Select(step => new DossierQuote(NumberOf(step.Reference.Report), null, step.Reference.ToString()))]);

    private IEnumerable<DossierLine> LinesOf(PositionHistory history) =>
        history.Entries
            .GroupBy(entry => (entry.Stance, entry.Voice, entry.IsConditional))
            .Select(group => new DossierLine(
                Days(group.First().Day, group.Last().Day),
                $"{_source.PartyOf(history.Party).Name} {StanceOf(group.Key.Stance)} it{(group.Key.IsConditional ? ", on a condition" : "")} ({VoiceOf(group.First())}; {Origins(group.Select(entry => entry.Origin))})",
                [.. group.DistinctBy(entry => entry.Origin, StringComparer.Ordinal).Take(QuotesShown).Select(entry => QuoteOf(entry.Reference, entry.Evidence))]));

    private DossierSection Events() => new(
        "What happened",
        2,
        [
            .. _source.Events
                .Where(told => told.Modality is Modality.Happened or Modality.Ongoing or Modality.Denied)
                .Select(told => new DossierLine(
                    told.IsDayTold ? Days(told.From, ExportText.LastDay(told.To)) : told.To is { } end ? $"by {ExportText.Day(end.PlusDays(-1))}" : "",
                    $"{PhraseOf(told)}{(told.Place is { } place ? $", {place}" : "")} ({Origins(told.OriginCount)}{(told.IsDenied && told.Modality is not Modality.Denied ? "; some say it did not take place" : "")})",
                    [.. told.Tellings.DistinctBy(telling => telling.Origin, StringComparer.Ordinal).Take(QuotesShown).Select(telling => QuoteOf(telling.Reference, telling.Evidence))])),
        ]);

    private DossierSection Due() => new(
        "What is due",
        2,
        [
            .. DueEntries.Of(_source).Select(entry => new DossierLine(
                Days(entry.First, entry.End.PlusDays(-1)),
                entry.Summary,
                [.. entry.Tellings.Take(QuotesShown).Select((telling, index) => new DossierQuote(NumberOf(telling.Report), index is 0 && entry.Words is { } words ? ExportText.OneLine(words) : null, telling.ToString()))])),
        ]);

    private IEnumerable<DossierSection> Contests() => _source.Contests
        .Select(contest => new DossierSection(
            $"{Words(contest.Kind)}{(contest.Parties.IsEmpty ? "" : $": {_source.NamesOf(contest.Parties)}")}",
            3,
            [.. contest.Sides.Select(LineOf)]))
        .Prepend(new DossierSection("What is contested", 2, []));

    private DossierLine LineOf(ContestSide side) => new(
        ExportText.Day(side.Since) ?? "",
        $"{side.Claim} ({Origins(side.OriginCount)})",
        [.. side.Voices.DistinctBy(voice => voice.Origin, StringComparer.Ordinal).Take(QuotesShown).Select(voice => QuoteOf(voice.Reference, voice.Evidence))]);

    private DossierSection Parties() => new(
        "Parties",
        2,
        [
            .. _source.Parties
                .Where(party => party.Kind is not PartyKind.Anonymous)
                .Select(party => (Party: party, Reports: party.Members.Select(member => member.Party.Report).Distinct().Count()))
                .OrderByDescending(entry => entry.Reports)
                .ThenBy(entry => entry.Party.Id, StringComparer.Ordinal)
                .Select(entry => new DossierLine("", $"{entry.Party.Name}: {Describe(entry.Party)} ({ExportText.Number(entry.Reports)} {(entry.Reports is 1 ? "report" : "reports")})", [])),
        ]);

    private static string Describe(MergedParty party) => string.Join("; ", party.Offices
        .Select(office => office.OfName is { } of ? $"{office.Title} of {of}" : office.Title)
        .Prepend(Words(party.Kind) + (party.Code is { } code ? $", {code}" : "")));

    private string PhraseOf(MergedEvent told)
    {
        var first = told.Tellings[0];
        var speaker = first.SaidBy is { } party ? _source.PartyOf(party).Name : _source.CardOf(first.Reference.Report).Outlet ?? "the report";
        return EventPhrases.Of(told.Type, told.Modality, NamesOf(told.Source), NamesOf(told.Recipient), speaker);
    }

    private IReadOnlyList<string> NamesOf(IEnumerable<string> parties) => [.. parties.Select(party => _source.PartyOf(party).Name)];

    private static string StanceOf(Stance stance) => stance is Stance.Undecided ? "is undecided on" : BriefText.StanceOf(stance);

    private string VoiceOf(PositionEntry entry) => entry.Voice switch
    {
        Voice.Own => "its own words",
        Voice.Outlet => "the outlet's words",
        var voice => $"{(voice is Voice.Opponent ? "an opponent's words" : "another's words")}{(entry.ToldBy is { } by ? $": {_source.PartyOf(by).Name}" : "")}",
    };

    private DossierQuote QuoteOf(FindingReference reference, TextSpan span) =>
        new(NumberOf(reference.Report), WordsAt(reference.Report, span), reference.ToString());

    private string? WordsAt(ReportId report, TextSpan span) => _quotes.At(report, span) is { } words ? ExportText.OneLine(words) : null;

    private int NumberOf(ReportId report)
    {
        if (!_numbers.TryGetValue(report, out var number))
        {
            _cited.Add(_source.CardOf(report));
            _numbers[report] = number = _cited.Count;
        }

        return number;
    }

    private static string Origins(IEnumerable<string> origins) => Origins(origins.Distinct(StringComparer.Ordinal).Count());

    private static string Origins(int count) => count is 1 ? "1 origin" : $"at least {ExportText.Number(count)} origins";

    private static string Words<T>(T value)
        where T : struct, Enum => EnumNames.NameOf(value).Replace('-', ' ');

    private static string Days(LocalDate? first, LocalDate? last) =>
        first is null ? "" : last is null || first == last ? ExportText.Day(first)! : $"{ExportText.Day(first)} to {ExportText.Day(last)}";
}
