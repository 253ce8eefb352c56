using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Ties;
using NodaTime;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Shows what would become of two parties that are taken for one, and makes the decision.</summary>
public static class PartyMerge
{
    // Enough members to be known again when merging gives the party another id, or reading another version.
    private const int MostMembers = 50;

    /// <summary>Shows what merging two parties would bring.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="one">The merged id of the first.</param>
    /// <param name="other">The merged id, the name or a part of the name of the second.</param>
    /// <returns>The preview; null where there is no such party.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static PartyMergePreview? Preview(IMergedEntries entries, string one, string other)
    {
        var reader = new EntryReader(entries);
        if (reader.Find<MergedParty>(MergedEntryKind.Party, one) is not { } first || reader.Lookup(MergedEntryKind.Party, other).FirstOrDefault(found => !string.Equals(found.Id, one, StringComparison.Ordinal)) is not { } named
            || reader.Find<MergedParty>(MergedEntryKind.Party, named.Id) is not { } second)
        {
            return null;
        }

        return new PartyMergePreview(
            new NamedId(first.Id, first.Name),
            new NamedId(second.Id, second.Name),
            first.Names.Concat(second.Names).Select(name => name.Name).Distinct(StringComparer.Ordinal).ToImmutableArray(),
            first.Members.Concat(second.Members).Select(member => member.Party.Report).Distinct().Count(),
            [.. Doubts(first, second, reader)]);
    }

    /// <summary>Decides that two parties are one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="one">The merged id of the first.</param>
    /// <param name="other">The merged id of the second.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="why">Why.</param>
    /// <returns>The decision, which is in the record.</returns>
    /// <exception cref="RecordException">There is no such party, or the record cannot be written.</exception>
    public static Decision Decide(IRecord record, string one, string other, string by, Instant now, string why) =>
        Write(record, by, now, why, DecisionKind.Merge, DecisionTarget.Of(ReferenceOf(record, one)), new DecisionDetail { With = ReferenceOf(record, other) });

    /// <summary>Takes a decision back.</summary>
    /// <param name="record">The record.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="now">What time it is.</param>
    /// <returns>The decision that takes it back, which is in the record.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public static Decision Undo(IRecord record, DecisionId decision, string by, Instant now) =>
        Write(record, by, now, "", DecisionKind.Undo, DecisionTarget.Of(decision), null);

    /// <summary>Writes one decision.</summary>
    internal static Decision Write(IRecord record, string by, Instant now, string why, DecisionKind kind, DecisionTarget target, DecisionDetail? detail)
    {
        var decision = new Decision(by, record.Decisions().NextMoment(now), why, kind, target, detail);
        record.Decide([decision]);
        return decision;
    }

    /// <summary>A member of a party as decisions name it.</summary>
    internal static FindingReference MemberOf(PartyMember member) => new(member.Party.Report, new Reading.Findings.FindingId(member.Party.Party.Value));

    private static MergedReference ReferenceOf(IRecord record, string id)
    {
        var party = new EntryReader(record.Merged).Find<MergedParty>(MergedEntryKind.Party, id) ?? throw ViewMessages.NoSuchParty(id);
        return new MergedReference(MergedKind.Party, party.Id, party.Members.Take(MostMembers).Select(MemberOf));
    }

    private static IEnumerable<string> Doubts(MergedParty first, MergedParty second, EntryReader reader)
    {
        if (first.Kind != second.Kind)
        {
            yield return $"One is told as {Reading.Findings.EnumNames.NameOf(first.Kind)}, the other as {Reading.Findings.EnumNames.NameOf(second.Kind)}.";
        }

        if (first.GazetteerId is { } known && second.GazetteerId is { } other && !string.Equals(known, other, StringComparison.Ordinal))
        {
            yield return "The gazetteer knows them as two.";
        }

        var theirs = Histories(second, reader).ToDictionary(history => history.Initiative, StringComparer.Ordinal);
        foreach (var history in Histories(first, reader).Where(history => theirs.TryGetValue(history.Initiative, out var its) && its.Current.Side != history.Current.Side))
        {
            yield return $"They stand on different sides of {reader.Initiative(history.Initiative).Name}.";
        }

        var between = Ties(first, reader).Count(tie => string.Equals(tie.From, second.Id, StringComparison.Ordinal) || string.Equals(tie.To, second.Id, StringComparison.Ordinal));
        if (between > 0)
        {
            yield return "They are told to deal with each other; one party does not.";
        }
    }

    private static ImmutableArray<PositionHistory> Histories(MergedParty party, EntryReader reader) => reader.Read<PositionHistory>(Of(MergedEntryKind.Position, party));

    private static ImmutableArray<PartyTie> Ties(MergedParty party, EntryReader reader) => reader.Read<PartyTie>(Of(MergedEntryKind.Tie, party));

    private static MergedQuery Of(MergedEntryKind kind, MergedParty party) => new(kind) { KeyKind = MergedKeyKind.Party, Key = party.Id };
}
