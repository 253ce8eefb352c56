using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>One party under all its names, put together from the parties of many reports; it says why each of them is taken for it.</summary>
public sealed record MergedParty
{
    /// <summary>The gazetteer's id, or "p" and twelve hexadecimal digits made of the member that comes first. It does not depend on the order in which reports came.</summary>
    public required string Id { get; init; }

    /// <summary>The name a person gave it, else the gazetteer's, else the fullest name that reports give it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is: the kind most of its members have.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>The gazetteer's id, or null where it is not in the gazetteer.</summary>
    public string? GazetteerId { get; init; }

    /// <summary>The CAMEO actor code that most of its members have, or null where none has one.</summary>
    public string? Code { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code that most of its members have, or null where none has one.</summary>
    public string? Iso { get; init; }

    /// <summary>Every name it goes by, the one in most reports first.</summary>
    public required ImmutableArray<CountedName> Names { get; init; }

    /// <summary>Every office it is told to hold, the earliest told first.</summary>
    public required ImmutableArray<HeldOffice> Offices { get; init; }

    /// <summary>Whom it holds or held offices for, the one told in most reports first.</summary>
    public required ImmutableArray<Affiliation> Affiliations { get; init; }

    /// <summary>In how many reports it stands.</summary>
    public int ReportCount { get; init; }

    /// <summary>Why its members are one: each reason with how many members it holds for, the most frequent first, and not more than fifty.</summary>
    public ImmutableArray<(string Text, int Members)> Reasons { get; init; } = [];

    /// <summary>The reports' parties it is made of, in order, each with the reason why; at least one.</summary>
    public required ImmutableArray<PartyMember> Members { get; init; }

    /// <summary>Where what people decided and what reports say do not agree; the decision was obeyed. Empty where they do.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; init; } = [];
}
