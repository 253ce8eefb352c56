using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Workbench.Views.Reports;

namespace Demarche.Web.Components.Reports;

/// <summary>How marks look: a colour and a pattern a kind, both set in the style sheet, and a letter for lists.</summary>
internal static class MarkStyle
{
    private const int LaneHeight = 4;

    /// <summary>The name of a kind in addresses and in the style sheet.</summary>
    internal static string NameOf(MarkKind kind) => EnumNames.NameOf(kind);

    /// <summary>What a kind is called in the legend.</summary>
    internal static string TitleOf(MarkKind kind) => kind switch
    {
        MarkKind.Party => "Parties",
        MarkKind.Initiative => "Initiatives",
        MarkKind.Statement => "Statements",
        MarkKind.Position => "Positions",
        MarkKind.Event => "Events",
        MarkKind.Condition => "Conditions",
        MarkKind.Assessment => "Assessments",
        MarkKind.Move => "Moves",
        _ => "Disagreements",
    };

    /// <summary>Lines under words, one a lane.</summary>
    /// <param name="marks">The marks that are shown.</param>
    internal static string? Of(IReadOnlyList<StoryMark> marks)
    {
        if (marks.Count is 0)
        {
            return null;
        }

        var images = string.Join(',', marks.Select(mark => $"var(--mark-{NameOf(mark.Kind)})"));
        var places = string.Join(',', marks.Select(mark => string.Create(CultureInfo.InvariantCulture, $"0 calc(1.25em + {mark.Lane * LaneHeight}px)")));
        return $"background-image:{images};background-position:{places}";
    }
}
