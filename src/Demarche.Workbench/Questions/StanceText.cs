using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Questions;

/// <summary>Stances in words.</summary>
internal static class StanceText
{
    internal static string Of(PositionEntry entry) => BriefText.StanceOf(entry.Stance) + (entry.IsConditional ? ", on a condition," : "");
}
