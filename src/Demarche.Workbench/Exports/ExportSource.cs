using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Exports;

/// <summary>
/// What an export writes: the reports one at a time, and what they come to when merged (worked out when it is first asked for). Merged ids are those of the whole record, whatever is
/// filtered; of a merged thing only the tellings that pass the filter are given, and a thing without any is left out.
/// </summary>
public sealed class ExportSource
{
    private readonly Func<IEnumerable<ReportFindings>> _read;
    private readonly CancellationToken _cancellation;

    // Merging takes a pass over all reports and memory for what they come to; formats that only list findings do without.
    private readonly Lazy<MergedLookup> _merged;
    private readonly Lazy<FindingSelection> _selection;
    private readonly Lazy<HashSet<FindingReference>> _passing;

    private ExportSource(Func<IEnumerable<ReportFindings>> read, ExportOptions options, CancellationToken cancellation)
    {
        (_read, Options, _cancellation) = (read, options, cancellation);
        _merged = new(() => new MergedLookup(ExportMerge.Of(Cancellable, options)));
        _selection = new(() => new FindingSelection(this));
        _passing = new(() => [.. Reports().SelectMany(FindingSelection.References)]);
    }

    /// <summary>What to export.</summary>
    public ExportOptions Options { get; }

    /// <summary>Readies an export.</summary>
    /// <param name="read">Reads the reports, always in one order; it is called more than once and gives the same each time.</param>
    /// <param name="options">What to export.</param>
    /// <param name="cancellation">Ends the work between two reports.</param>
    /// <returns>What an export writes.</returns>
    public static ExportSource Open(Func<IEnumerable<ReportFindings>> read, ExportOptions options, CancellationToken cancellation = default) =>
        new(read, options, cancellation);

    /// <summary>The reports that pass the filter, with the findings that do, in the order of the record's reading; read anew at each call.</summary>
    public IEnumerable<ReportFindings> Reports()
    {
        var taken = Cancellable().Where(findings => Takes(findings.Report.Published));
        if (!Options.SelectsFindings)
        {
            return taken;
        }

        // Worked out before the reports are read: a record is read by one at a time.
        var selection = _selection.Value;
        return taken.Select(selection.Select).OfType<ReportFindings>();
    }

    /// <summary>What is asked for by a name that nothing in the record has: "party" or "initiative"; null where each is found.</summary>
    /// <returns>What is missing.</returns>
    public string? Missing() => Options.SelectsFindings ? _selection.Value.Missing : null;

    /// <summary>Works out all that needs passes of its own, so that what follows may ask for anything while it reads reports.</summary>
    internal void Prepare()
    {
        _ = _merged.Value;
        _ = Options.SelectsFindings ? _passing.Value : null;
    }

    /// <summary>Everything merged, whatever is filtered.</summary>
    internal ExportMerge Merged => _merged.Value.Reports;

    /// <summary>Merged initiatives, ordered by first day and id.</summary>
    internal IEnumerable<MergedInitiative> Initiatives => Merged.Record.Initiatives
        .Select(merged => merged with
        {
            Members = [.. merged.Members.Where(member => Passes(member.Reference))],
            Phases =
            [
                .. merged.Phases
                    .Select(phase => phase with { Steps = [.. phase.Steps.Where(step => Passes(step.Reference))] })
                    .Where(phase => !phase.Steps.IsEmpty),
            ],
        })
        .Where(merged => !merged.Members.IsEmpty);

    /// <summary>Positions through time, ordered by initiative and party.</summary>
    internal IEnumerable<PositionHistory> Positions => Merged.Record.Positions
        .Select(history => history with { Entries = [.. history.Entries.Where(entry => Passes(entry.Reference))] })
        .Where(history => !history.Entries.IsEmpty);

    /// <summary>Merged events, ordered by day and id.</summary>
    internal IEnumerable<MergedEvent> Events => Merged.Record.Events
        .Select(told => told with { Tellings = [.. told.Tellings.Where(telling => Passes(telling.Reference))] })
        .Where(told => !told.Tellings.IsEmpty);

    /// <summary>How initiatives hang on each other.</summary>
    internal IEnumerable<MergedLink> Links => Merged.Record.Links.Where(link => link.Tellings.Any(Passes));

    /// <summary>What is told in ways that exclude each other.</summary>
    internal IEnumerable<Contest> Contests => Merged.Record.Contests.Where(contest => contest.Sides.All(side => side.Voices.Any(voice => Passes(voice.Reference))));

    /// <summary>Merged parties with a member in a report that passes, ordered by id.</summary>
    internal IEnumerable<MergedParty> Parties => Merged.Parties.All
        .Select(party => party with { Members = [.. party.Members.Where(member => Passes(new FindingReference(member.Party.Report, new FindingId(member.Party.Party.Value))))] })
        .Where(party => !party.Members.IsEmpty);

    /// <summary>The cards of reports that pass the filter of days, in order.</summary>
    internal IEnumerable<ReportCard> Cards => Merged.Cards.Where(card => Takes(card.Published));

    /// <summary>The card of a report.</summary>
    internal ReportCard CardOf(ReportId report) => _merged.Value.Cards[report];

    /// <summary>The merged party that has an id.</summary>
    internal MergedParty PartyOf(string id) => _merged.Value.Parties[id];

    /// <summary>The merged party that a report's party is.</summary>
    internal MergedParty PartyOf(ReportId report, PartyId party) => Merged.Parties.Of(new PartyReference(report, party));

    /// <summary>The merged id of a report's party; null for none.</summary>
    internal string? PartyIdOf(ReportId report, PartyId? party) => Merged.Parties.Find(report, party)?.Id;

    /// <summary>Names of merged parties, in their order.</summary>
    internal string NamesOf(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => PartyOf(id).Name));

    /// <summary>The merged id of a report's initiative; null where it was not merged.</summary>
    internal string? InitiativeIdOf(ReportId report, FindingId? initiative) =>
        initiative is { } id ? _merged.Value.InitiativeIds.GetValueOrDefault(new FindingReference(report, id)) : null;

    /// <summary>The name of a merged initiative.</summary>
    internal string InitiativeNameOf(string id) => _merged.Value.InitiativeNames[id];

    /// <summary>A position as merging sees it; null where it was not merged.</summary>
    internal PositionEntry? PositionOf(FindingReference position) => _merged.Value.Positions.GetValueOrDefault(position);

    /// <summary>The CAMEO code of a telling where it tells more than PLOVER does; else null.</summary>
    internal string? CameoOf(FindingReference told) => Merged.Cameo.GetValueOrDefault(told);

    private bool Passes(FindingReference reference) =>
        Options.SelectsFindings ? _passing.Value.Contains(reference) : Options.Since is null || Takes(CardOf(reference.Report).Published);

    private bool Takes(NodaTime.LocalDate? published) => Options.Since is not { } since || published >= since;

    private IEnumerable<ReportFindings> Cancellable()
    {
        foreach (var findings in _read())
        {
            _cancellation.ThrowIfCancellationRequested();
            yield return findings;
        }
    }
}
