using Demarche.Reading.Events.Tolls;

namespace Demarche.Workbench.Checking;

/// <summary>A number that a claim tells.</summary>
/// <param name="Unit">What it counts: the stem of a noun, "%", a currency sign, or "people KIND" for a toll.</param>
/// <param name="Low">The fewest it can be.</param>
/// <param name="High">The most it can be; null where nothing limits it.</param>
internal readonly record struct ClaimNumber(string Unit, decimal Low, decimal? High)
{
    /// <summary>A number of people.</summary>
    internal static ClaimNumber Of(Toll toll) => new($"people {toll.Kind}", toll.Low, toll.High);

    /// <summary>Whether the other is true wherever this one is.</summary>
    internal bool Implies(ClaimNumber other) => Low >= other.Low && (other.High is null || High <= other.High);

    /// <summary>Whether both can be true of the same.</summary>
    internal bool Fits(ClaimNumber other) => (High is null || other.Low <= High) && (other.High is null || Low <= other.High);
}
