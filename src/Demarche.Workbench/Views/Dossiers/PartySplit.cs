using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;
using NodaTime;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Parts a merged party by the names that reports give its members.</summary>
public static class PartySplit
{
    /// <summary>The names by which a party can be parted.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="id">The party's merged id.</param>
    /// <returns>Each name with how many reports use it, the most used first; a party of one name cannot be parted.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static ImmutableArray<PartySplitName> NamesOf(IMergedEntries entries, string id) =>
        new EntryReader(entries).Find<MergedParty>(MergedEntryKind.Party, id) is { } party
            ?
            [
                .. party.Members
                    .GroupBy(member => member.Reason.Name, StringComparer.Ordinal)
                    .Select(group => new PartySplitName(group.Key, group.Select(member => member.Party.Report).Distinct().Count()))
                    .OrderByDescending(name => name.Reports)
                    .ThenBy(name => name.Name, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Decides that the members of some names are another party.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The party's merged id.</param>
    /// <param name="names">The names whose members are another party: some of its names, and not all.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="why">Why.</param>
    /// <returns>The decision, which is in the record.</returns>
    /// <exception cref="RecordException">There is no such party, the names leave nothing on one side, or the record cannot be written.</exception>
    public static Decision Decide(IRecord record, string id, IReadOnlyCollection<string> names, string by, Instant now, string why)
    {
        var party = new EntryReader(record.Merged).Find<MergedParty>(MergedEntryKind.Party, id) ?? throw ViewMessages.NoSuchParty(id);
        var apart = party.Members.Where(member => names.Contains(member.Reason.Name, StringComparer.Ordinal)).Select(PartyMerge.MemberOf).ToImmutableArray();
        return apart.IsEmpty || apart.Length == party.Members.Length
            ? throw ViewMessages.NothingLeft(party.Name)
            : PartyMerge.Write(
                record,
                by,
                now,
                why,
                DecisionKind.Split,
                DecisionTarget.Of(new MergedReference(MergedKind.Party, party.Id, party.Members.Select(PartyMerge.MemberOf))),
                new DecisionDetail { Apart = apart });
    }
}
