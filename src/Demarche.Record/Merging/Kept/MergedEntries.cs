using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;
using Demarche.Record.Merging.Ties;
using NodaTime;

namespace Demarche.Record.Merging.Kept;

/// <summary>Makes the entries that a record keeps of what its reports come to.</summary>
public static class MergedEntries
{
    private const int EntriesAtOnce = 500;

    /// <summary>Makes entries.</summary>
    /// <param name="parties">The merged parties.</param>
    /// <param name="merged">All else that was merged.</param>
    /// <returns>The entries, those of one kind together; the same reports give the same entries.</returns>
    public static IEnumerable<MergedEntry> Of(MergedParties parties, MergedRecord merged) =>
        Each(parties.All, Of)
            .Concat(Each(parties.All, MembersOf))
            .Concat(Each(merged.Initiatives, Of))
            .Concat(Each(merged.Positions, Of))
            .Concat(Each(merged.Events, Of))
            .Concat(Each(merged.Contests, Of))
            .Concat(Each(merged.Links, Of))
            .Concat(Each(merged.Outlets, Of))
            .Concat(Each(merged.Sources, Of))
            .Concat(Each(PartyTies.Of(merged.Events, merged.Positions, NamedIn(parties)), Of));

    // Writing JSON is most of the work, and each entry is made by itself.
    private static IEnumerable<MergedEntry> Each<T>(IEnumerable<T> things, Func<T, MergedEntry> make) =>
        things.Chunk(EntriesAtOnce).SelectMany(part => part.AsParallel().AsOrdered().Select(make));

    private static Func<string, bool> NamedIn(MergedParties parties)
    {
        var unnamed = parties.All.Where(party => party.Kind is PartyKind.Anonymous).Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        return id => !unnamed.Contains(id);
    }

    private static MergedEntry Of(MergedParty party) =>
        Make(MergedEntryKind.Party, party.Id, party.Name, party.ReportCount, party,
            NameKeys(party.Names.Select(name => name.Name).Append(party.Name)));

    // Whoever only asks whether a report's party is a member need not read names, offices and reasons of a party that every other report tells of.
    private static MergedEntry MembersOf(MergedParty party) =>
        Make(MergedEntryKind.PartyMembers, party.Id, "", party.ReportCount, party.Members.Select(member => member.Party).ToImmutableArray(), []);

    private static MergedEntry Of(MergedInitiative initiative) =>
        Make(MergedEntryKind.Initiative, initiative.Id, initiative.Name, initiative.OriginCount, initiative,
            NameKeys(initiative.Names.Select(name => name.Name))
                .Concat(Keys(MergedKeyKind.Party, initiative.Sponsors.Concat(initiative.Participants)))
                .Concat(initiative.Phases.Where(phase => phase.From is not null).Select(phase => new MergedKey(MergedKeyKind.Day, "", phase.From))));

    private static MergedEntry Of(PositionHistory history) =>
        Make(MergedEntryKind.Position, $"{history.Party} {history.Initiative}", "", history.OriginCount, history,
        [
            .. DaysOf(history).SelectMany(day => new[]
            {
                new MergedKey(MergedKeyKind.Party, history.Party, day),
                new MergedKey(MergedKeyKind.Initiative, history.Initiative, day),
                new MergedKey(MergedKeyKind.Day, MergedKey.Told, day),
            }),
            .. history.Changes.Select(change => new MergedKey(MergedKeyKind.Day, "", change.After.Day)),
        ]);

    private static MergedEntry Of(MergedEvent told) =>
        Make(MergedEntryKind.Event, told.Id, "", told.OriginCount, told,
            Keys(MergedKeyKind.Party, told.Source.Concat(told.Recipient)).Select(key => key with { Day = told.From })
                .Append(new MergedKey(MergedKeyKind.Day, "", told.From))
                .Append(new MergedKey(MergedKeyKind.Day, told.IsAhead ? MergedKey.Ahead : MergedKey.Told, told.From))
                .Concat(told.Source.Concat(told.Recipient).Where(_ => told.IsAhead).Select(party => new MergedKey(MergedKeyKind.Day, MergedKey.AheadOf(party), told.From))));

    private static MergedEntry Of(Contest contest) =>
        Make(MergedEntryKind.Contest, contest.Id, "", contest.Sides.Sum(side => side.OriginCount), contest,
            Keys(MergedKeyKind.Party, contest.Parties)
                .Concat(Keys(MergedKeyKind.Initiative, contest is { Kind: ContestKind.Stance, Subject: { } initiative } ? [initiative] : []))
                .Append(new MergedKey(MergedKeyKind.Day, "", SinceOf(contest)))
                .Append(new MergedKey(MergedKeyKind.Day, EnumNames.NameOf(contest.Kind), SinceOf(contest))));

    private static MergedEntry Of(MergedLink link) =>
        Make(MergedEntryKind.Link, $"{link.From} {link.Kind} {link.To}", "", link.Tellings.Length, link, Keys(MergedKeyKind.Initiative, [link.From, link.To]));

    private static MergedEntry Of(OutletTally outlet) =>
        Make(MergedEntryKind.Outlet, outlet.Name, outlet.Name, outlet.Reports, outlet, []);

    private static MergedEntry Of(SourceTally source) =>
        Make(MergedEntryKind.Source, $"{source.Kind} {source.Party}", "", source.Statements, source, source.Party is { } party ? Keys(MergedKeyKind.Party, [party]) : []);

    private static MergedEntry Of(PartyTie tie) =>
        Make(MergedEntryKind.Tie, $"{tie.From} {tie.To} {EnumNames.NameOf(tie.Kind)}", "", tie.Count, tie, Keys(MergedKeyKind.Party, [tie.From, tie.To]));

    private static IEnumerable<LocalDate?> DaysOf(PositionHistory history) => history.Entries.Select(entry => entry.Day).Distinct();

    // The day on which its last side was first told.
    private static LocalDate? SinceOf(Contest contest) => contest.Sides.Select(side => side.Since).Where(day => day is not null).Max();

    private static MergedEntry Make<T>(MergedEntryKind kind, string id, string name, int weight, T value, IEnumerable<MergedKey> keys) =>
        new(kind, id, name, weight, MergedJson.Write(value), [.. keys.Distinct()]);

    private static IEnumerable<MergedKey> NameKeys(IEnumerable<string> names) => Keys(MergedKeyKind.Name, names.Select(NameKey.Of).Where(key => key.Length > 0));

    private static IEnumerable<MergedKey> Keys(MergedKeyKind kind, IEnumerable<string> values) =>
        values.Distinct(StringComparer.Ordinal).Select(value => new MergedKey(kind, value));
}
