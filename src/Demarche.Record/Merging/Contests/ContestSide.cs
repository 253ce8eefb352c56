using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Contests;

/// <summary>One side of a contest.</summary>
/// <param name="Claim">What it holds, in a few words for a person.</param>
/// <param name="Voices">Who says so, in order of day and reference; at least one.</param>
public sealed record ContestSide(string Claim, ImmutableArray<ContestVoice> Voices)
{
    /// <summary>Since when it is held, or null.</summary>
    public LocalDate? Since => Voices.Select(voice => voice.Day).Where(day => day is not null).Min();

    /// <summary>How many independent reports stand behind it at least.</summary>
    public int OriginCount => Voices.Select(voice => voice.Origin).Distinct(StringComparer.Ordinal).Count();
}
