using Demarche.Reading.Pages;

namespace Demarche.Record.Merging.Parties;

/// <summary>Tellings that are taken for one party, while merging goes on.</summary>
internal sealed class PartyCluster
{
    private readonly List<(PartyProfile Profile, Func<PartyTelling, MergeReason?>? Reason)> _profiles = [];
    private readonly List<(PartyTelling Telling, MergeReason? Reason)> _single = [];
    private readonly Dictionary<string, ToldDays> _heldOffices = new(StringComparer.Ordinal);
    private Company? _company;

    /// <summary>The gazetteer's id, or null.</summary>
    internal string? GazetteerId { get; private set; }

    /// <summary>A telling with the name that the others are measured by.</summary>
    internal PartyTelling Head { get; private set; } = null!;

    internal PartyFacts Facts { get; private set; } = PartyFacts.None;

    /// <summary>Whom it is told together with; made when it is first asked for.</summary>
    internal Company Company => _company ??= MakeCompany();

    internal ToldDays Days { get; private set; } = ToldDays.None;

    /// <summary>How many tellings it has.</summary>
    internal int Count { get; private set; }

    /// <summary>Which namesakes are in it: a name and the number of the person of that name.</summary>
    internal SortedDictionary<string, int> Namesakes { get; } = new(StringComparer.Ordinal);

    /// <summary>Other names that reports give it: initials.</summary>
    internal SortedSet<string> Initials { get; } = new(StringComparer.Ordinal);

    /// <summary>Decisions about it that reports do not agree with.</summary>
    internal List<MergeConflict> Conflicts { get; } = [];

    /// <summary>Its tellings with the reason of each; none where the name says it all.</summary>
    internal IEnumerable<(PartyTelling Telling, MergeReason? Reason)> Members =>
        _profiles.SelectMany(part => part.Profile.Tellings, (part, telling) => (telling, part.Reason?.Invoke(telling))).Concat(_single);

    /// <summary>When it is told to hold which office that one person holds at a time.</summary>
    internal IReadOnlyDictionary<string, ToldDays> HeldOffices => _heldOffices;

    /// <summary>A profile of its own.</summary>
    internal static PartyCluster Of(PartyProfile profile)
    {
        var cluster = new PartyCluster();
        cluster.Add(profile);
        return cluster;
    }

    /// <summary>One telling of its own.</summary>
    internal static PartyCluster Of(PartyTelling telling, MergeReason? reason = null)
    {
        var cluster = new PartyCluster();
        cluster.Add(telling, reason);
        return cluster;
    }

    internal void Add(PartyProfile profile)
    {
        Take(profile.Sample, profile.Days);
        _company = null;
        _profiles.Add((profile, null));
        Count += profile.Tellings.Count;
    }

    /// <summary>Adds one telling; where it is taken in for a reason of its own, its facts are not proof of what the party is.</summary>
    internal void Add(PartyTelling telling, MergeReason? reason = null)
    {
        if (reason is null)
        {
            Take(telling, ToldDays.None.With(telling.Day));
            _company = null;
        }

        Head ??= telling;
        _single.Add((telling, reason));
        Count++;
    }

    /// <summary>Takes in all of another; its members keep the reasons they have, and get this one where they have none.</summary>
    internal void Add(PartyCluster other, Func<PartyTelling, MergeReason?> reason)
    {
        GazetteerId ??= other.GazetteerId;
        Facts = Facts.With(other.Facts);
        _company = null;
        Days = Days.With(other.Days.First).With(other.Days.Last);
        Initials.UnionWith(other.Initials);
        foreach (var (name, number) in other.Namesakes)
        {
            Namesakes.TryAdd(name, number);
        }

        foreach (var (office, days) in other._heldOffices)
        {
            Hold(office, days);
        }

        Conflicts.AddRange(other.Conflicts);
        _profiles.AddRange(other._profiles.Select(part => (part.Profile, (Func<PartyTelling, MergeReason?>?)(part.Reason ?? reason))));
        _single.AddRange(other._single.Select(member => (member.Telling, member.Reason ?? reason(member.Telling))));
        Count += other.Count;
    }

    /// <summary>Whether a report tells it.</summary>
    internal bool IsIn(ReportId report) =>
        _profiles.Exists(part => part.Profile.IsIn(report)) || _single.Exists(member => member.Telling.Reference.Report == report);

    /// <summary>The members that a test picks, as a cluster of their own.</summary>
    internal PartyCluster Part(Func<PartyTelling, bool> isIn)
    {
        var part = new PartyCluster();
        foreach (var (telling, reason) in Members.Where(member => isIn(member.Telling)).OrderBy(member => member.Reason is null ? 0 : 1).ThenBy(member => member.Telling.Reference))
        {
            part.Add(telling, reason);
        }

        part.Conflicts.AddRange(Conflicts);
        return part;
    }

    /// <summary>Takes the gazetteer's id away, where another cluster keeps it.</summary>
    internal void ForgetId() => GazetteerId = null;

    private Company MakeCompany()
    {
        var company = new Company();
        foreach (var (profile, _) in _profiles)
        {
            company.Add(profile.Company);
        }

        foreach (var (telling, _) in _single.Where(member => member.Reason is null))
        {
            company.Add(telling);
        }

        return company;
    }

    private void Take(PartyTelling telling, ToldDays days)
    {
        Head ??= telling;
        GazetteerId ??= telling.GazetteerId;
        Facts = Facts.With(telling.Facts);
        Days = Days.With(days.First).With(days.Last);
        Initials.UnionWith(telling.Initials);
        foreach (var office in telling.Offices.Where(office => !office.IsOver && office.OfKey.Length > 0))
        {
            Hold(office.Key, days);
        }
    }

    private void Hold(string office, ToldDays days) =>
        _heldOffices[office] = _heldOffices.GetValueOrDefault(office).With(days.First).With(days.Last);
}
