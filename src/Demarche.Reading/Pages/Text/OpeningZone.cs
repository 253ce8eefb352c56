using System.Collections.Frozen;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Tells the lines in front of a story apart: headline, highlights, authors, dateline, furniture.</summary>
/// <param name="text">The text.</param>
/// <param name="units">Its lines, with the roles they tell by themselves.</param>
/// <param name="title">The story's title where it is known from elsewhere, or null.</param>
internal sealed class OpeningZone(string text, List<TextUnit> units, string? title)
{
    private const int MaximumStandfirst = 300;
    private const int MaximumListed = 240;
    private const int MaximumNoteWords = 60;
    private static readonly Lazy<FrozenSet<string>> Kickers = new(() => Lexicon.Set("kickers.txt"));
    private static readonly Lazy<FrozenSet<string>> FiniteVerbs = new(() => Lexicon.Set("finite-verbs.txt"));
    private readonly string? _title = title is null ? null : LineKey.Of(title, new TextSpan(0, title.Length));

    /// <summary>Gives every line in front of the first paragraph its role.</summary>
    /// <returns>The index of the first paragraph; the number of lines where there is none.</returns>
    internal int Mark()
    {
        MarkHighlights();
        MarkNote();
        var first = FindBody(0);
        var headline = FindHeadline(first);
        if (headline >= 0 && headline == first - 1 && IsStopped(units[headline]))
        {
            // A line with a full stop right above the story is no title: it opens the story, or sums it up.
            units[headline].Role = IsSentence(units[headline].Key) ? BlockRole.Paragraph : BlockRole.Highlight;
            headline = -1;
        }
        else if (headline >= 0)
        {
            units[headline].Role = BlockRole.Headline;
        }

        var body = SkipStandfirst(FindBody(headline + 1), headline);
        for (var index = 0; index < body; index++)
        {
            units[index].Role ??= RoleOf(index, headline, body);
        }

        if (headline < 0 && body == 0)
        {
            body = MarkSummary();
        }

        return body;
    }

    // "Jane Doe" and "Jane Doe is a former envoy." in front of the story.
    private void MarkNote()
    {
        var note = FindBody(0);
        if (note > 0 && note + 1 < units.Count && BylineLines.CanName(units[note - 1]) && units[note].Words <= MaximumNoteWords
            && units[note].Key.StartsWith(units[note - 1].Key + " is ", StringComparison.Ordinal))
        {
            (units[note - 1].Role, units[note].Role) = (BlockRole.Byline, BlockRole.Footer);
        }
    }

    private bool IsStopped(TextUnit unit) => unit.EndsSentence && unit.Characters.TrimEnd("”\"’'").EndsWith(".") && !IsTitle(unit);

    private int FindBody(int from)
    {
        var body = units.FindIndex(from, unit => unit.Role is null && !IsTitle(unit) && (unit.IsBodyLike || DatelineSplitter.Split(text, unit.Span) is not null));
        if (body < 0)
        {
            body = units.FindIndex(from, unit => unit.Role is null && unit.EndsSentence && unit.Words > 2);
            return body < 0 ? units.Count : body;
        }

        // A short sentence right in front of the first long one opens the story.
        while (body > from && units[body - 1] is { Role: null, EndsSentence: true, IsListed: false } before && before.Words > 1 && !IsTitle(before) && body - 1 > from)
        {
            body--;
        }

        return body;
    }

    private bool IsTitle(TextUnit unit) => _title is not null && string.Equals(unit.Key, _title, StringComparison.Ordinal);

    private int FindHeadline(int body)
    {
        var known = units.FindIndex(0, body, IsTitle);
        if (known >= 0)
        {
            return known;
        }

        known = units.FindIndex(0, body, unit => unit.Role is null && IsCandidate(unit) && unit.Words >= 4);
        if (known >= 0)
        {
            return known;
        }

        known = units.FindIndex(0, body, unit => unit.Role is null && IsCandidate(unit) && unit.Words >= 2 && !BylineLines.CanName(unit));
        return known >= 0 ? known : units.FindIndex(0, body, unit => unit.Role is null && IsCandidate(unit) && unit.Words >= 2);
    }

    private bool IsCandidate(TextUnit unit) =>
        (unit.IsTitleLike || (unit.EndsSentence && unit.Words <= 14)) && unit.Span.Length <= 220 && !Kickers.Value.Contains(LineKey.Whole(unit.Key))
        && !unit.IsListed && DatelineSplitter.WholeLine(text, unit.Span) is null && ContactRole(unit) is null;

    // The lines after "Story highlights", "Key points" and the like.
    private void MarkHighlights()
    {
        for (var index = 0; index < units.Count; index++)
        {
            if (units[index].Rule != LinePatternKind.Highlights)
            {
                continue;
            }

            var next = index + 1;
            var isListed = next < units.Count && units[next].IsListed;
            while (next < units.Count && units[next].Role is null && IsHighlight(units[next], isListed, next - index - 1))
            {
                units[next++].Role = BlockRole.Highlight;
            }

            if (next == index + 1)
            {
                (units[index].Role, units[index].Rule) = (null, null);
            }
        }
    }

    private bool IsHighlight(TextUnit unit, bool isListed, int count) =>
        unit.Span.Length <= MaximumListed && DatelineSplitter.WholeLine(text, unit.Span) is null && DatelineSplitter.Split(text, unit.Span) is null
        && (isListed ? unit.IsListed : !unit.EndsSentence || (count < 4 && unit.Words <= 22));

    // A sentence between the headline and the byline or the posting line sums the story up.
    private int SkipStandfirst(int body, int headline)
    {
        if (headline < 0 || body >= units.Count || units[body].Span.Length > MaximumStandfirst || DatelineSplitter.Split(text, units[body].Span) is not null)
        {
            return body;
        }

        var next = body + 1;
        var isParted = false;
        while (next < units.Count && (units[next].Role is not null || !units[next].IsBodyLike))
        {
            isParted |= units[next].Role is BlockRole.Byline || (units[next].Role is BlockRole.Dateline or null && StatesDay(units[next])) || (next == body + 1 && BylineLines.CanName(units[next]));
            next++;
        }

        if (!isParted || next >= units.Count)
        {
            return body;
        }

        units[body].Role = BlockRole.Highlight;
        return next;
    }

    private bool StatesDay(TextUnit unit) => unit.Role == BlockRole.Dateline || DatelineSplitter.WholeLine(text, unit.Span) is { Day: not null };

    private BlockRole RoleOf(int index, int headline, int body)
    {
        var unit = units[index];
        if (DatelineSplitter.WholeLine(text, unit.Span) is { } line && (line.Day is not null || index > headline))
        {
            return BlockRole.Dateline;
        }

        if (ContactRole(unit) is { } contact)
        {
            return contact;
        }

        if (index < headline || headline < 0 || IsRepeated(unit, headline) || Kickers.Value.Contains(LineKey.Whole(unit.Key)))
        {
            return BlockRole.Navigation;
        }

        return unit.IsListed ? BlockRole.Highlight
            : BylineLines.CanName(unit) || (units[index - 1].Role == BlockRole.Byline && unit.Words <= 3) ? BlockRole.Byline
            : unit.Words >= 4 && (unit.Gap > 0 || index < body) ? BlockRole.Highlight
            : BlockRole.Navigation;
    }

    // "Contact: …" and the like stand above many releases, too.
    private static BlockRole? ContactRole(TextUnit unit) =>
        !unit.EndsSentence && LinePatterns.Default.Find(unit, LinePatternPlace.Last) is { Role: BlockRole.Footer } pattern ? pattern.Role : null;

    private bool IsRepeated(TextUnit unit, int headline) => string.Equals(unit.Key, units[headline].Key, StringComparison.Ordinal);

    // A first line that ends like a sentence and is none: "Foreign Minister's statement on the talks in Oslo."
    private int MarkSummary()
    {
        if (units.Count < 2 || units[0].Words > 26 || units[0].Key.AsSpan(0, units[0].Key.Length - 1).IndexOf(". ") >= 0
            || !units[1].IsBodyLike || DatelineSplitter.Split(text, units[0].Span) is not null || units[0].Key[0] is '"' || IsSentence(units[0].Key))
        {
            return 0;
        }

        units[0].Role = BlockRole.Highlight;
        return 1;
    }

    private static bool IsSentence(string key)
    {
        foreach (var word in key.Split(' ', ',', '.', ':', ';', '"', '(', ')'))
        {
            if (FiniteVerbs.Value.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4))
            {
                return true;
            }
        }

        return false;
    }
}
