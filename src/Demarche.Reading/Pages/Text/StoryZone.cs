namespace Demarche.Reading.Pages.Text;

/// <summary>Tells the lines within a story apart: paragraphs, subheadings, list items, links to other stories.</summary>
/// <param name="text">The text.</param>
/// <param name="units">Its lines.</param>
/// <param name="body">The index of the first paragraph.</param>
/// <param name="end">One past the index of the last.</param>
internal sealed class StoryZone(string text, List<TextUnit> units, int body, int end)
{
    private const int MaximumSubheadingWords = 12;
    private const int MaximumSubheading = 100;
    private const int MinimumLinkWords = 4;
    private const int MaximumItems = 40;
    private bool? _isInterview;

    /// <summary>Gives every line of the story its role.</summary>
    internal void Mark()
    {
        for (var index = body; index < end; index++)
        {
            if (units[index].Role is null && LinePatterns.Default.Find(units[index], LinePatternPlace.Inside) is { } pattern)
            {
                (units[index].Role, units[index].Rule) = (pattern.Role, pattern.Kind);
            }

            if (units[index] is { Role: BlockRole.Related, Rule: LinePatternKind.Heading } or { Role: BlockRole.Navigation, Rule: LinePatternKind.Highlights })
            {
                MarkBelow(index);
            }
        }

        for (var index = body; index < end; index++)
        {
            units[index].Role ??= RoleOf(index);
        }
    }

    // The links below "Related stories" and the like.
    private void MarkBelow(int heading)
    {
        for (var index = heading + 1; index < end && (units[index].Role == BlockRole.Navigation || (units[index] is { Role: null, IsTitleLike: true } && !IsAboveBody(index))); index++)
        {
            units[index].Role ??= BlockRole.Related;
        }
    }

    private bool IsAboveBody(int index) => IsSubheading(index) && units[index + 1].Role is null;

    private BlockRole RoleOf(int index)
    {
        var unit = units[index];
        if (unit.IsListed && IsItem(index))
        {
            return BlockRole.ListItem;
        }

        if (!unit.IsTitleLike || unit.Words > 25)
        {
            return IsQuestion(index) ? BlockRole.Subheading : BlockRole.Paragraph;
        }

        return IsAfterColon(index) ? BlockRole.ListItem
            : IsShouted(unit) ? BlockRole.Related
            : IsSubheading(index) ? BlockRole.Subheading
            : IsArrow(unit) || (IsInRun(index) && unit.Words >= MinimumLinkWords) ? BlockRole.Related
            : unit.Words > MaximumSubheadingWords ? BlockRole.Paragraph
            : BlockRole.Subheading;
    }

    private bool IsItem(int index)
    {
        var unit = units[index];
        return ListMarker.IsBullet(text, unit.Span) || text[unit.Span.Start] == '*'
            || (index > 0 && units[index - 1].Characters.EndsWith(":"))
            || (index > 0 && units[index - 1].IsListed) || (index + 1 < units.Count && units[index + 1].IsListed);
    }

    // A whole title in capitals between paragraphs in small letters leads to another story.
    private static bool IsShouted(TextUnit unit) => unit.Words >= 6 && unit.Characters.IndexOfAnyInRange('a', 'z') < 0 && unit.Characters.IndexOfAnyInRange('A', 'Z') >= 0;

    private static bool IsArrow(TextUnit unit) => LineKey.IsSign(unit.Characters[0]);

    // "Will it work?" above a paragraph, and not an answer's question in an interview.
    private bool IsQuestion(int index) =>
        units[index] is { Words: <= 10 } unit && unit.Span.Length <= MaximumSubheading && unit.Characters.EndsWith("?") && unit.Characters.IndexOf(':') < 0
        && unit.Key[0] is not '"' && index + 1 < end && units[index + 1].IsBodyLike && units[index + 1].Words > 2 * unit.Words
        && index > body && units[index - 1].IsBodyLike && !IsInterview() && unit.Characters.IndexOfAny('.', '!') < 0;

    // A question to "you" is asked, not answered, by the text below it.
    private bool IsInterview() => _isInterview ??= units.Exists(unit =>
        unit.Characters.EndsWith("?") && unit.Key[0] is not '"' && (unit.Key.Contains(" you ", StringComparison.Ordinal) || unit.Key.Contains(" your ", StringComparison.Ordinal)
            || unit.Key.StartsWith("your ", StringComparison.Ordinal) || unit.Key.EndsWith(" you?", StringComparison.Ordinal)));

    private bool IsSubheading(int index) =>
        units[index] is { Words: <= MaximumSubheadingWords, IsTitleLike: true } unit && unit.Span.Length <= MaximumSubheading
        && !unit.Characters.EndsWith(",") && NextIsBody(index) && !(index > body && IsOpen(index - 1) && unit.Words >= MinimumLinkWords);

    private bool NextIsBody(int index)
    {
        var next = index + 1;
        while (next < end && units[next].Role is BlockRole.Caption or BlockRole.Credit or BlockRole.Navigation)
        {
            next++;
        }

        return next < end && units[next].Role is null && (units[next].EndsSentence || units[next].IsListed || units[next].Characters.EndsWith(":"));
    }

    private bool IsInRun(int index) => (index > body && IsOpen(index - 1)) || (index + 1 < end && IsOpen(index + 1));

    private bool IsOpen(int index) => units[index].IsTitleLike && units[index].Role is null or BlockRole.Related or BlockRole.Subheading && !units[index].IsListed;

    // "The two sides agreed on:" and lines below it.
    private bool IsAfterColon(int index)
    {
        var first = index;
        while (first > body && index - first < MaximumItems && units[first - 1].Role == BlockRole.ListItem && !units[first - 1].IsListed && units[first - 1].Gap == units[index].Gap)
        {
            first--;
        }

        return first > body && units[first - 1].Characters.EndsWith(":") && units[first - 1].Role == BlockRole.Paragraph && (first < index || (index + 1 < end && IsOpen(index + 1)));
    }
}
