using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Says how far an input can be relied on, by its evidence and by the contrary.</summary>
internal static class EvidenceStatus
{
    /// <summary>Evidence in the order in which it is shown: the best grade first, then the latest day, then by reference.</summary>
    internal static ImmutableArray<ModelEvidence> Sorted(IEnumerable<ModelEvidence> evidence) =>
    [
        .. evidence.DistinctBy(entry => entry.Finding)
            .OrderBy(entry => entry.Grade)
            .ThenByDescending(entry => entry.Day ?? NodaTime.LocalDate.MinIsoValue)
            .ThenBy(entry => entry.Finding),
    ];

    /// <summary>The status that evidence gives.</summary>
    /// <param name="evidence">The words for it, the best first; at least one.</param>
    /// <param name="contrary">The words against it, the best first.</param>
    /// <param name="isOwnSideDivided">Whether some of the contrary comes from the own side.</param>
    internal static InputStatus Of(ImmutableArray<ModelEvidence> evidence, ImmutableArray<ModelEvidence> contrary, bool isOwnSideDivided)
    {
        var grade = evidence[0].Grade;
        if (!contrary.IsEmpty && contrary[0].Grade <= grade)
        {
            return InputStatus.Contested;
        }

        if (grade <= EvidenceGrade.B && !isOwnSideDivided)
        {
            return InputStatus.Stated;
        }

        var told = evidence.Where(entry => entry.Grade <= EvidenceGrade.D).Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count();
        return told > 1 ? InputStatus.Reported : InputStatus.Claimed;
    }
}
