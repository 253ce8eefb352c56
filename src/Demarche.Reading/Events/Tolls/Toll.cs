using Demarche.Language;

namespace Demarche.Reading.Events.Tolls;

/// <summary>How many people something befell, as words tell it.</summary>
/// <param name="Kind">What befell them.</param>
/// <param name="Low">The fewest it can be; for "more than 12" it is 13.</param>
/// <param name="High">The most it can be, or null where the words set no limit.</param>
/// <param name="Span">The words of the number, in the text.</param>
public sealed record Toll(TollKind Kind, int Low, int? High, TextSpan Span)
{
    /// <summary>Whether both can be true of the same people.</summary>
    /// <param name="other">Another toll of the same kind.</param>
    /// <returns>True where a number fits both.</returns>
    public bool Fits(Toll other) => (High is null || other.Low <= High) && (other.High is null || Low <= other.High);
}
