using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>What reports tell of a party besides its name.</summary>
internal sealed record PartyFacts
{
    private const string Legislator = "LEG";

    private static readonly string[] SwornWords = ["MIL", "SPY"];
    private static readonly ImmutableSortedSet<string> NoWords = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Nothing is told.</summary>
    internal static PartyFacts None { get; } = new();

    /// <summary>ISO codes of the states it is of.</summary>
    internal ImmutableSortedSet<string> States { get; init; } = NoWords;

    /// <summary>Roles, as in an actor code: "GOV", "LEG", "MIL".</summary>
    internal ImmutableSortedSet<string> Roles { get; init; } = NoWords;

    /// <summary>"m" and "f", as pronouns and forms of address tell.</summary>
    internal ImmutableSortedSet<string> Genders { get; init; } = NoWords;

    /// <summary>Where it was elected.</summary>
    internal ImmutableSortedSet<string> Constituencies { get; init; } = NoWords;

    /// <summary>Keys of its offices.</summary>
    internal ImmutableSortedSet<string> Offices { get; init; } = NoWords;

    /// <summary>All of it in one string.</summary>
    internal string Key => string.Join('|', ((ImmutableSortedSet<string>[])[States, Roles, Genders, Constituencies, Offices]).Select(set => string.Join(',', set)));

    /// <summary>Whether nothing is told that could tell two persons apart.</summary>
    internal bool IsBare => States.IsEmpty && Roles.IsEmpty && Constituencies.IsEmpty && Offices.IsEmpty;

    /// <summary>What is told of both.</summary>
    internal PartyFacts With(PartyFacts other) => new()
    {
        States = States.Union(other.States),
        Roles = Roles.Union(other.Roles),
        Genders = Genders.Union(other.Genders),
        Constituencies = Constituencies.Union(other.Constituencies),
        Offices = Offices.Union(other.Offices),
    };

    /// <summary>Whether one person can hardly be both: another gender, an officer and a member of parliament, members for two places.</summary>
    internal bool Excludes(PartyFacts other) =>
        AreApart(Genders, other.Genders)
        || (!SharesOffice(other) && (IsSwornAgainst(other) || other.IsSwornAgainst(this)))
        || AreApart(Constituencies, other.Constituencies);

    /// <summary>Whether they are of different states.</summary>
    internal bool IsForeignTo(PartyFacts other) => AreApart(States, other.States);

    /// <summary>Whether both are told to hold one office.</summary>
    internal bool SharesOffice(PartyFacts other) => Offices.Overlaps(other.Offices);

    private static bool AreApart(ImmutableSortedSet<string> one, ImmutableSortedSet<string> other) => !one.IsEmpty && !other.IsEmpty && !one.Overlaps(other);

    private bool IsSwornAgainst(PartyFacts other) => Roles.Overlaps(SwornWords) && !Roles.Contains(Legislator) && other.Roles.Contains(Legislator) && !other.Roles.Overlaps(SwornWords);
}
