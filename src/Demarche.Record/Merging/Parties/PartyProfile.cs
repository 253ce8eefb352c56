using Demarche.Reading.Pages;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Tellings that differ in nothing but company and day: a name told thirty thousand times alike is compared once.</summary>
/// <param name="key">What they do not differ in.</param>
/// <param name="first">One of them.</param>
internal sealed class PartyProfile(string key, PartyTelling first)
{
    private readonly List<PartyTelling> _tellings = [];
    private readonly HashSet<ReportId> _reports = [];

    /// <summary>The first of its tellings in the order of references: the same in whatever order they were added.</summary>
    internal PartyTelling Sample { get; private set; } = first;

    /// <summary>What its tellings do not differ in.</summary>
    internal string Key { get; } = key;

    internal PartyFacts Facts => Sample.Facts;

    internal IReadOnlyList<PartyTelling> Tellings => _tellings;

    /// <summary>Whom it is told together with; not kept where the gazetteer alone says who it is.</summary>
    internal Company Company { get; } = new();

    /// <summary>When it is told.</summary>
    internal ToldDays Days { get; private set; } = ToldDays.None;

    /// <summary>Whether a report tells it.</summary>
    internal bool IsIn(ReportId report) => _reports.Contains(report);

    internal void Add(PartyTelling telling)
    {
        telling.ShareWith(Sample);
        _tellings.Add(telling);
        _reports.Add(telling.Reference.Report);
        Sample = telling.Reference < Sample.Reference ? telling : Sample;
        if (telling.Shape is not TellingShape.Known || telling.Kind is PartyKind.Person)
        {
            Company.Add(telling);
        }

        Days = Days.With(telling.Day);
    }
}
