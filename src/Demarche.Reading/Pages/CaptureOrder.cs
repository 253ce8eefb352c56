using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Reading.Pages;

/// <summary>An order of captures that depends on nothing but what they state.</summary>
internal static class CaptureOrder
{
    /// <summary>Sorts by stated day (unknown last), then by all else that they state, so that only equal captures tie.</summary>
    /// <param name="captures">Captures in any order.</param>
    /// <returns>The same captures, sorted.</returns>
    internal static ImmutableArray<Capture> Sort(ImmutableArray<Capture> captures) =>
    [
        .. captures
            .OrderBy(capture => capture.Published?.Day ?? LocalDate.MaxIsoValue)
            .ThenBy(capture => capture.Url, StringComparer.Ordinal)
            .ThenBy(capture => capture.Outlet, StringComparer.Ordinal)
            .ThenBy(capture => capture.FileHash, StringComparer.Ordinal)
            .ThenBy(capture => capture.Name, StringComparer.Ordinal)
            .ThenBy(capture => capture.Title, StringComparer.Ordinal)
            .ThenBy(capture => capture.Byline, StringComparer.Ordinal)
            .ThenBy(capture => capture.Published?.Moment?.ToInstant() ?? Instant.MaxValue)
            .ThenBy(capture => capture.Published?.Moment?.Offset ?? Offset.Zero)
            .ThenBy(capture => capture.Retrieved ?? Instant.MaxValue),
    ];
}
