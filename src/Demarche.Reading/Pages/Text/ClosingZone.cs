namespace Demarche.Reading.Pages.Text;

/// <summary>Tells the lines behind a story: notes on authors, copyright, links to other stories, comments.</summary>
/// <param name="units">Its lines.</param>
/// <param name="body">The index of the first paragraph.</param>
internal sealed class ClosingZone(List<TextUnit> units, int body)
{
    private const int MinimumLinkWords = 4;
    private const int MaximumLink = 160;
    private const int MaximumAbout = 70;
    private readonly AuthorNotes _notes = new(units);

    /// <summary>Gives every line behind the last paragraph its role.</summary>
    /// <returns>One past the index of the last line of the story.</returns>
    internal int Mark()
    {
        MarkRest();
        MarkBelowHeading();
        var end = units.Count;
        while (end > body && IsBehind(end - 1))
        {
            end--;
        }

        return end;
    }

    // Comments, and what follows the "Ends" of a release.
    private void MarkRest()
    {
        var rest = units.FindIndex(Math.Min(body + 1, units.Count), unit => unit.Rule == LinePatternKind.Rest);
        if (rest < 0 || units.FindIndex(body, rest - body, unit => unit.Role is null && unit.IsBodyLike) < 0)
        {
            return;
        }

        for (var index = rest; index < units.Count; index++)
        {
            units[index].Role ??= units[rest].Role;
        }
    }

    // "More on this story" and nothing but short lines from there on.
    private void MarkBelowHeading()
    {
        var heading = units.FindIndex(Math.Min(body + 1, units.Count), unit => unit.Rule == LinePatternKind.Heading);
        if (heading < 0 || units.FindIndex(heading, unit => unit.Role is null && (unit.Span.Length > MaximumLink || (unit.IsBodyLike && !unit.Characters.EndsWith("?")))) >= 0)
        {
            return;
        }

        for (var index = heading; index < units.Count; index++)
        {
            units[index].Role ??= LinePatterns.Default.Find(units[index], LinePatternPlace.Last)?.Role ?? (units[index].Words > 2 ? BlockRole.Related : BlockRole.Navigation);
        }
    }

    private bool IsBehind(int index)
    {
        var unit = units[index];
        if (unit.Role is null)
        {
            unit.Role = LinePatterns.Default.Find(unit, LinePatternPlace.Last) is { } pattern ? pattern.Role
                : index > body && (_notes.Has(unit) || IsAbout(unit)) ? BlockRole.Footer
                : unit.IsTitleLike && !unit.IsListed && index > body && !units[index - 1].Characters.EndsWith(":") ? Link(unit)
                : null;
        }

        return unit.Role is not null;
    }

    private static BlockRole Link(TextUnit unit) =>
        unit.Words >= MinimumLinkWords ? BlockRole.Related : BlockRole.Navigation;

    // "About Hands Across: Hands Across has worked in …"
    private static bool IsAbout(TextUnit unit) =>
        unit.Key.StartsWith("about ", StringComparison.Ordinal) && char.IsUpper(unit.Characters[6]) && unit.Key.IndexOf(": ", StringComparison.Ordinal) is > 0 and < MaximumAbout;
}
