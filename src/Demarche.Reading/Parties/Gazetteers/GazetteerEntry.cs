using System.Collections.Immutable;

namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>A party that is known before any report is read.</summary>
/// <param name="Name">The name it goes by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Its CAMEO actor code, or null.</param>
/// <param name="Iso">The ISO 3166-1 alpha-2 code of its country, or null.</param>
internal sealed record GazetteerEntry(string Name, PartyKind Kind, string? Code, string? Iso)
{
    /// <summary>Names of its members, where it is a bloc whose members are known.</summary>
    internal ImmutableArray<string> Members { get; init; } = [];

    /// <summary>For a person: words of the name that stand for it alone are all but the first.</summary>
    internal string? Title { get; init; }

    /// <summary>An identity that is the same in every report.</summary>
    internal string Id => Findings.EnumNames.NameOf(Kind) + ":" + Name.ToLowerInvariant().Replace(' ', '-');
}
