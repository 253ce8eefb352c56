using System.Collections.Immutable;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>The parties of many reports, merged. Every report's party is in exactly one merged party.</summary>
public sealed class MergedParties
{
    private readonly Dictionary<PartyReference, MergedParty> _of;

    internal MergedParties(ImmutableArray<MergedParty> all, ImmutableArray<MergeConflict> conflicts)
    {
        All = all;
        Conflicts = conflicts;
        _of = all.SelectMany(party => party.Members, (party, member) => (member.Party, Merged: party)).ToDictionary(entry => entry.Party, entry => entry.Merged);
    }

    /// <summary>Every merged party, ordered by id.</summary>
    public ImmutableArray<MergedParty> All { get; }

    /// <summary>Every conflict between what people decided and what reports say, those of each party and those of none, in order.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; }

    /// <summary>The merged party that a report's party is.</summary>
    /// <param name="party">The report's party.</param>
    /// <returns>The merged party.</returns>
    /// <exception cref="KeyNotFoundException">No report that was merged has such a party.</exception>
    public MergedParty Of(PartyReference party) => _of[party];

    /// <summary>The merged party that a report's party is, where there is one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="party">The party's id in it, or null.</param>
    /// <returns>The merged party, or null where the report was not merged or has no such party.</returns>
    public MergedParty? Find(ReportId report, PartyId? party) => party is { } id ? _of.GetValueOrDefault(new PartyReference(report, id)) : null;
}
