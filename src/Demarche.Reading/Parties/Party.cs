using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Parties;

/// <summary>Whoever can hold a position or be a source, with every mention of it in one report.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Name">Its fullest name in the report, or the gazetteer's where the report has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Where it is spoken of, in order of text; at least one.</param>
public sealed record Party(PartyId Id, string Name, PartyKind Kind, ImmutableArray<Mention> Mentions)
{
    /// <summary>The layer that holds a document's parties, in order of first mention.</summary>
    public static Layer<ImmutableArray<Party>> Layer { get; } = new("parties");

    /// <summary>The CAMEO actor code, for example "USAGOV", or null where it is not known.</summary>
    public string? Code { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code of its country, or null where it has none or it is not known.</summary>
    public string? Iso { get; init; }

    /// <summary>The identity the gazetteer gives it, the same in every report, or null where it is not in the gazetteer.</summary>
    public string? GazetteerId { get; init; }

    /// <summary>The offices it holds, as the report tells them.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];
}
