using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Places;

/// <summary>A place where a report names it.</summary>
/// <param name="Span">The words of the name.</param>
/// <param name="Name">The name it is commonly known by in English, or as written where it is not in the tables.</param>
public sealed record Place(TextSpan Span, string Name)
{
    /// <summary>The layer that holds a document's places, in order of text and apart.</summary>
    public static Layer<ImmutableArray<Place>> Layer { get; } = new("places");

    /// <summary>The ISO 3166-1 alpha-2 code of its country, or null where that is not known, disputed or several.</summary>
    public string? Iso { get; init; }

    /// <summary>Degrees north, to a tenth; null where it is not in the tables.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, to a tenth; null where it is not in the tables.</summary>
    public double? Longitude { get; init; }
}
