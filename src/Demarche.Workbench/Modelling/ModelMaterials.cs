using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime;

namespace Demarche.Workbench.Modelling;

/// <summary>Takes from a record what a model is derived from. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
public sealed class ModelMaterials(IRecord record)
{
    private readonly Dictionary<PartyReference, MergedParty> _parties = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sought = new(StringComparer.Ordinal);

    /// <summary>Takes everything on some initiatives that was known by a day.</summary>
    /// <param name="initiatives">The merged initiatives, one to three.</param>
    /// <param name="day">The day; null for the last day of the reports.</param>
    /// <returns>The material.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ModelMaterial Of(ImmutableArray<MergedInitiative> initiatives, LocalDate? day)
    {
        var members = initiatives.SelectMany(merged => merged.Members).ToList();
        var ids = members.Select(member => member.Reference.Report).Distinct().ToList();
        var log = record.Decisions();
        var read = ids.Select(record.Find).OfType<ReportFindings>()
            .Select(found => DecisionReplay.Apply(found, log)).Where(decided => !decided.IsRetracted).Select(decided => decided.Findings)
            .OrderBy(findings => findings.Report.Published ?? LocalDate.MaxIsoValue).ThenBy(findings => findings.Report.Id.Value, StringComparer.Ordinal).ToList();
        var known = read.Where(findings => day is null || findings.Report.Published <= day).ToList();
        var last = known.Select(findings => findings.Report.Published).Where(published => published is not null).Max();
        var frame = new ModelFrame(
            [.. initiatives.Select(merged => FrameOf(merged, day))],
            day ?? last,
            last,
            known.Count,
            read.Count(findings => findings.Report.Published > day),
            read.Count(findings => findings.Report.Published is null));
        var origins = members.GroupBy(member => member.Reference.Report).ToDictionary(group => group.Key, group => group.First().Origin);
        foreach (var findings in known)
        {
            LoadParties(findings);
        }

        return new ModelMaterial(
            frame,
            [.. known.Select(findings => new ModelReport(findings, origins[findings.Report.Id]))],
            _parties,
            frame.Initiatives.SelectMany(initiative => initiative.Tellings, (initiative, telling) => (initiative, telling)).ToDictionary(entry => entry.telling, entry => entry.initiative));
    }

    private static FrameInitiative FrameOf(MergedInitiative merged, LocalDate? day)
    {
        var phase = merged.Phases.LastOrDefault(phase => day is null || phase.From is null || phase.From <= day);
        return new FrameInitiative(merged.Id, merged.Name, merged.Kind, phase?.Status, [.. merged.Members.Select(member => member.Reference)]);
    }

    private void LoadParties(ReportFindings findings)
    {
        foreach (var party in findings.Parties.Where(party => party.Kind is not PartyKind.Anonymous))
        {
            var reference = new PartyReference(findings.Report.Id, party.Id);
            Load(reference, party.Name, party.GazetteerId);
            if (_parties.GetValueOrDefault(reference) is { Kind: PartyKind.Person } person)
            {
                LoadBodies(person);
            }
        }
    }

    // Offices are held for bodies that the reports of the frame may not speak of.
    private void LoadBodies(MergedParty person)
    {
        foreach (var office in person.Offices)
        {
            if (office is { Of: { } body, OfName: { } name })
            {
                Load(body, name, null);
            }
        }
    }

    private void Load(PartyReference reference, string name, string? gazetteerId)
    {
        if (_parties.ContainsKey(reference))
        {
            return;
        }

        if (gazetteerId is { } gazetteer && record.Merged.Find(MergedEntryKind.Party, gazetteer) is { } body && Take(MergedJson.Read<MergedParty>(body), reference))
        {
            return;
        }

        var key = NameKey.Of(name);
        if (key.Length > 0 && _sought.Add(key))
        {
            foreach (var found in record.Merged.Find(new MergedQuery(MergedEntryKind.Party) { KeyKind = MergedKeyKind.Name, Key = key, Limit = 200 }))
            {
                Take(MergedJson.Read<MergedParty>(found), reference);
            }
        }
    }

    private bool Take(MergedParty merged, PartyReference wanted)
    {
        if (_loaded.Add(merged.Id))
        {
            foreach (var member in merged.Members)
            {
                _parties[member.Party] = merged;
            }
        }

        return _parties.ContainsKey(wanted);
    }
}
