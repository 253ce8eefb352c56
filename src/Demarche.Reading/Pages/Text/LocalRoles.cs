namespace Demarche.Reading.Pages.Text;

/// <summary>Gives lines the roles that they tell by themselves, wherever they stand.</summary>
internal static class LocalRoles
{
    /// <summary>Marks the lines that are surely furniture, captions, credits, bylines or posting lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">Its lines.</param>
    internal static void Mark(string text, List<TextUnit> units)
    {
        foreach (var unit in units)
        {
            (unit.Role, unit.Rule) = Of(text, unit);
        }

        PictureLines.MarkNeighbours(units);
    }

    private static (BlockRole? Role, LinePatternKind? Rule) Of(string text, TextUnit unit)
    {
        if (PictureLines.Of(unit) is { } picture)
        {
            return (picture, null);
        }

        if (LinePatterns.Default.Whole(unit.Key).MaxBy(pattern => pattern.Kind) is { } whole)
        {
            return (whole.Role, whole.Kind);
        }

        if (PostingLine.Is(text, unit))
        {
            return (BlockRole.Dateline, null);
        }

        if (LinePatterns.Default.Find(unit, LinePatternPlace.Anywhere) is { } pattern)
        {
            return (pattern.Role, pattern.Kind);
        }

        return BylineLines.Is(unit) ? (BlockRole.Byline, null)
            : FurnitureLines.Is(unit) ? (BlockRole.Navigation, null)
            : (null, null);
    }
}
