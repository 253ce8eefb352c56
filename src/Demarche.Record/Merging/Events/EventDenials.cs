using Demarche.Reading.Events;

namespace Demarche.Record.Merging.Events;

/// <summary>
/// Tells which tellings deny others. Only somebody's word denies, never an outlet's remark in passing that something did not happen, and only of the
/// same deed: the same mode by and to the same sides, both named. "Tel Aviv was not hit" does not deny the rocket that hit another town.
/// </summary>
internal static class EventDenials
{
    /// <summary>Whether one telling denies what another tells.</summary>
    internal static bool Denies(EventTelling denial, EventTelling told) =>
        denial.Modality is Modality.Denied && denial.IsSaid && told.Modality is not Modality.Denied
        && string.Equals(denial.Mode, told.Mode, StringComparison.Ordinal)
        && (EventSides.IsMutual(told.Type)
            ? EventSides.All(told) is { Count: > 1 } all && AreSame(EventSides.All(denial), all)
            : !told.SourceSides.IsEmpty && !told.RecipientSides.IsEmpty && AreSame(denial.SourceSides, told.SourceSides) && AreSame(denial.RecipientSides, told.RecipientSides))
        && !(told.IsSaid && string.Equals(denial.SaidBy, told.SaidBy, StringComparison.Ordinal) && denial.SaidBy is not null);

    private static bool AreSame(IEnumerable<string> ones, IEnumerable<string> others) => ones.SequenceEqual(others, StringComparer.Ordinal);
}
