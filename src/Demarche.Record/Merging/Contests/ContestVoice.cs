using Demarche.Language;
using NodaTime;

namespace Demarche.Record.Merging.Contests;

/// <summary>One telling on a side of a contest.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Evidence">The words, in the report's text.</param>
/// <param name="SaidBy">The merged id of whoever says so, or null where the outlet does in its own voice, or the speaker is unclear.</param>
/// <param name="IsSaid">Whether a statement tells it; with no <paramref name="SaidBy"/> its speaker is unclear.</param>
/// <param name="Day">The publication day, or the day told; null where neither is known.</param>
/// <param name="Origin">The report's origin.</param>
public sealed record ContestVoice(FindingReference Reference, TextSpan Evidence, string? SaidBy, bool IsSaid, LocalDate? Day, string Origin);
