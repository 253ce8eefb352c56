using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Checking;

/// <summary>Tells whether a party of a draft is one of a report, as the record merged parties. One object is used by one thread at a time.</summary>
/// <param name="entries">The record's entries.</param>
internal sealed class PartyIdentity(IMergedEntries entries)
{
    private readonly PartyLookup _parties = new(entries);
    private readonly Dictionary<string, HashSet<PartyReference>> _members = new(StringComparer.Ordinal);

    /// <summary>Whether both are one; a state and its government count as one, two bodies of one government do not.</summary>
    internal bool IsSame(Party drafted, Party told, ReportId report)
    {
        // A state stands for its people and its government, not for a court or a ministry of it.
        if (IsStateLike(drafted) && IsStateLike(told) && drafted.Kind != told.Kind)
        {
            return string.Equals(drafted.Iso, told.Iso, StringComparison.Ordinal) && !IsOneBody(drafted) && !IsOneBody(told);
        }

        if (drafted.GazetteerId is { } one && told.GazetteerId is { } other)
        {
            return string.Equals(one, other, StringComparison.Ordinal);
        }

        return drafted.Kind is not PartyKind.Anonymous
            && told.Kind is not PartyKind.Anonymous
            && (string.Equals(NameKey.Of(drafted.Name), NameKey.Of(told.Name), StringComparison.Ordinal) || MembersOf(drafted).Contains(new PartyReference(report, told.Id)));
    }

    /// <summary>The merged party that a party of a draft is, or null.</summary>
    internal string? IdOf(Party drafted) => _parties.Find(drafted.Name) is [var merged, ..] ? merged.Id : null;

    private HashSet<PartyReference> MembersOf(Party drafted)
    {
        if (!_members.TryGetValue(drafted.Name, out var members))
        {
            var found = _parties.Find(drafted.Name);
            _members[drafted.Name] = members = found.Take(1).SelectMany(merged => _parties.MembersOf(merged.Id)).ToHashSet();
        }

        return members;
    }

    private static bool IsOneBody(Party party) =>
        party.Kind is PartyKind.Government && !NameKey.Holds(party.Name, "government") && !NameKey.Holds(party.Name, "administration");

    private static bool IsStateLike(Party party) => party is { Iso: not null, Kind: PartyKind.State or PartyKind.Government or PartyKind.People };
}
