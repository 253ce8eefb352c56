using Demarche.Language;

namespace Demarche.Reading.Events;

/// <summary>Where an event took place.</summary>
/// <param name="Span">The words that name the place.</param>
/// <param name="Name">Its name as written.</param>
public sealed record EventPlace(TextSpan Span, string Name)
{
    /// <summary>The ISO 3166-1 alpha-2 code of its country, or null where it is not known.</summary>
    public string? Iso { get; init; }
}
