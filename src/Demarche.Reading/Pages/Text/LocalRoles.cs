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
            return (IsPhotoCredit(unit, pattern) ? BlockRole.Credit : IsCaptioned(unit, pattern) ? BlockRole.Caption : pattern.Role, pattern.Kind);
        }

        return BylineLines.Is(unit) ? (BlockRole.Byline, null)
            : DayFinder.Find(text, unit.Span) is null && FurnitureLines.Is(unit) ? (BlockRole.Navigation, null)
            : (null, null);
    }

    // "Image copyright X Image caption Y" and "Media playback is unsupported on your device Media caption Y" in one line.
    private static bool IsCaptioned(TextUnit unit, LinePattern pattern) =>
        pattern.Role is BlockRole.Credit or BlockRole.Navigation && unit.Key.Contains(" caption ", StringComparison.Ordinal) && unit.Words >= 6;

    // "Photo: Jane Doe" names who took it, "Photo: The delegates in Oslo on Monday." what it shows.
    private static bool IsPhotoCredit(TextUnit unit, LinePattern pattern) =>
        pattern is { Role: BlockRole.Caption, Kind: LinePatternKind.Start } && pattern.Words.StartsWith("photo", StringComparison.Ordinal)
        && pattern.Words.Length <= 8 && unit is { Words: <= 7, EndsSentence: false };
}
