using System.Collections.Immutable;
using Demarche.Reading.Parties;
using NodaTime;

namespace Demarche.Record.Merging.Parties;

/// <summary>A report's party as merging sees it.</summary>
internal sealed class PartyTelling
{
    internal required PartyReference Reference { get; init; }

    /// <summary>The report's publication day, or null.</summary>
    internal required LocalDate? Day { get; init; }

    internal required PartyKind Kind { get; init; }

    internal required TellingShape Shape { get; init; }

    /// <summary>Its fullest name in the report.</summary>
    internal required string Name { get; init; }

    internal string? GazetteerId { get; init; }

    internal string? Code { get; init; }

    /// <summary>Its names in the report and how often each stands there, the most frequent first.</summary>
    internal required ImmutableArray<(string Name, int Mentions)> Names { get; init; }

    /// <summary>A person's name in its parts, or null.</summary>
    internal PersonName? Person { get; set; }

    /// <summary>The key of another's name, or "".</summary>
    internal string BodyKey { get; set; } = "";

    /// <summary>Initials that it is also called by.</summary>
    internal ImmutableArray<string> Initials { get; init; } = [];

    internal required PartyFacts Facts { get; set; }

    internal ImmutableArray<OfficeTelling> Offices { get; init; } = [];

    /// <summary>What all parties of the report are known by; one array for all tellings of a report.</summary>
    internal required ImmutableArray<string> Company { get; init; }

    /// <summary>What the party itself is known by: not company of its own.</summary>
    internal required string OwnKey { get; init; }

    /// <summary>Two tellings of one profile cannot be told apart but by company and day.</summary>
    internal string ProfileKey => $"{GazetteerId}|{Kind}|{Person?.Key ?? BodyKey}|{string.Join(' ', Initials)}|{Facts.Key}|{string.Join(',', Offices.Where(office => office.IsOver).Select(office => office.Key).Order(StringComparer.Ordinal))}";

    /// <summary>Keeps the other's objects in place of its own that are equal to them; of the same profile.</summary>
    internal void ShareWith(PartyTelling other)
    {
        Person = other.Person;
        BodyKey = other.BodyKey;
        Facts = other.Facts;
    }
}
