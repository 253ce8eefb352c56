using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>Applies decisions about merging: gives mergers their constraints, and says what has become of each decision.</summary>
internal sealed class MergeReplay
{
    private readonly DecisionLog _log;
    private readonly Func<FindingReference, FindingReference?> _find;
    private readonly Dictionary<DecisionId, DecisionStatus> _statuses = [];
    private readonly Dictionary<MergedKind, MemberGroups> _groups = Enum.GetValues<MergedKind>().ToDictionary(kind => kind, _ => new MemberGroups());
    private readonly Dictionary<MergedKind, List<(ImmutableArray<FindingReference> Members, Decision By)>> _names =
        Enum.GetValues<MergedKind>().ToDictionary(kind => kind, _ => new List<(ImmutableArray<FindingReference>, Decision)>());

    /// <summary>Readies a replay.</summary>
    /// <param name="log">The decisions.</param>
    /// <param name="find">Gives a member as the present reading names it, or null where it is not there.</param>
    internal MergeReplay(DecisionLog log, Func<FindingReference, FindingReference?> find) => (_log, _find) = (log, find);

    internal (DecidedMerges Merges, ImmutableArray<DecisionStatus> Statuses) Run()
    {
        var entries = _log.Entries.Where(decision => decision.Target.Merged is not null).ToList();
        foreach (var decision in entries)
        {
            Replay(decision);
        }

        return (
            new DecidedMerges(
                Constraints(MergedKind.Party, static member => new PartyReference(member.Report, new PartyId(member.Finding.Value))),
                Constraints(MergedKind.Initiative, static member => member),
                Constraints(MergedKind.Event, static member => member)),
            [.. entries.Select(decision => _statuses[decision.Id])]);
    }

    private void Replay(Decision decision)
    {
        var settled = _log.SettlementOf(decision);
        if (_log.UndoOf(decision) is { } undo)
        {
            Set(decision, DecisionState.Undone, undo);
        }
        else if (settled?.Detail.Stands is false)
        {
            Set(decision, DecisionState.SetAside, settled);
        }
        else if (!IsThere(decision))
        {
            Set(decision, DecisionState.InConflict, null, ConflictKind.Gone);
        }
        else
        {
            Set(decision, DecisionState.InForce, null);
            Obey(decision);
        }
    }

    private void Obey(Decision decision)
    {
        var groups = _groups[decision.Target.Merged!.Kind];
        switch (decision.Kind)
        {
            case DecisionKind.Merge:
                Contradict(decision, groups.Join([.. Present(decision.Target.Merged.Members), .. Present(decision.Detail.With!.Members)], decision));
                break;
            case DecisionKind.Split:
                Contradict(decision, groups.Part(Present(decision.Detail.Apart), Rest(decision), decision));
                break;
            case DecisionKind.Rename:
                Rename(decision);
                break;
            default:
                break;
        }
    }

    private void Rename(Decision decision)
    {
        var names = _names[decision.Target.Merged!.Kind];
        var members = Present(decision.Target.Merged.Members);
        Contradict(decision, [.. names
            .Where(name => name.Members.Intersect(members).Any() && !string.Equals(name.By.Detail.Text, decision.Detail.Text, StringComparison.Ordinal))
            .Select(name => name.By)]);
        names.Add((members, decision));
    }

    // The later one holds. Where it is the same coder's, the earlier one is superseded; else both wait to be settled.
    private void Contradict(Decision decision, IEnumerable<Decision> earlier)
    {
        var stands = _log.SettlementOf(decision)?.Detail.Stands is true;
        foreach (var other in earlier)
        {
            if (string.Equals(other.By, decision.By, StringComparison.Ordinal))
            {
                Set(other, DecisionState.Superseded, decision);
            }
            else if (stands)
            {
                Set(other, DecisionState.SetAside, _log.SettlementOf(decision));
            }
            else if (_statuses[other.Id].State is DecisionState.InForce or DecisionState.InConflict)
            {
                Set(other, DecisionState.InConflict, decision, ConflictKind.CodersDiffer);
                Set(decision, DecisionState.InConflict, other, ConflictKind.CodersDiffer);
            }
        }
    }

    private bool IsThere(Decision decision) => decision.Kind switch
    {
        DecisionKind.Merge => !Present(decision.Target.Merged!.Members).IsEmpty && !Present(decision.Detail.With!.Members).IsEmpty,
        DecisionKind.Split => !Present(decision.Detail.Apart).IsEmpty && !Rest(decision).IsEmpty,
        _ => !Present(decision.Target.Merged!.Members).IsEmpty,
    };

    private ImmutableArray<FindingReference> Rest(Decision decision)
    {
        var apart = Present(decision.Detail.Apart);
        return [.. Present(decision.Target.Merged!.Members).Where(member => !apart.Contains(member))];
    }

    private ImmutableArray<FindingReference> Present(IEnumerable<FindingReference> members) =>
        [.. members.Select(_find).OfType<FindingReference>().Distinct().Order()];

    private MergeConstraints<T> Constraints<T>(MergedKind kind, Func<FindingReference, T> name)
        where T : struct, IComparable<T>
    {
        var groups = _groups[kind];
        return new MergeConstraints<T>
        {
            Together = [.. groups.Together().Select(group => Names(group))],
            Apart = [.. groups.Apart().Select(pair => new MembersApart<T>(Names(pair.One), Names(pair.Other)))],
            Names = [.. _names[kind].Select(given => new GivenName<T>(Names(given.Members), given.By.Detail.Text!, given.By.By))],
        };

        ImmutableArray<T> Names(ImmutableArray<FindingReference> members) => [.. members.Select(name)];
    }

    private void Set(Decision decision, DecisionState state, Decision? other, ConflictKind? conflict = null) =>
        _statuses[decision.Id] = new DecisionStatus(decision, state) { Other = other, Conflict = conflict };
}
