namespace Demarche.Record.Merging.Parties;

/// <summary>Tellings that differ in nothing but company and day: a name told thirty thousand times alike is compared once.</summary>
/// <param name="first">One of them.</param>
internal sealed class PartyProfile(PartyTelling first)
{
    private readonly List<PartyTelling> _tellings = [];

    /// <summary>The first of its tellings in the order of references: the same in whatever order they were added.</summary>
    internal PartyTelling Sample { get; private set; } = first;

    internal string Key => Sample.ProfileKey;

    internal PartyFacts Facts => Sample.Facts;

    internal IReadOnlyList<PartyTelling> Tellings => _tellings;

    /// <summary>Whom it is told together with.</summary>
    internal Company Company { get; } = new();

    /// <summary>When it is told.</summary>
    internal ToldDays Days { get; private set; } = ToldDays.None;

    internal void Add(PartyTelling telling)
    {
        _tellings.Add(telling);
        Sample = telling.Reference < Sample.Reference ? telling : Sample;
        Company.Add(telling);
        Days = Days.With(telling.Day);
    }
}
