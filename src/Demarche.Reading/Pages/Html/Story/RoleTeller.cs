using Demarche.Language;
using Demarche.Reading.Pages.Html.Tree;
using Demarche.Reading.Pages.Text;

namespace Demarche.Reading.Pages.Html.Story;

/// <summary>Tells what a segment is for, by the elements around it, their names and the words.</summary>
/// <param name="measure">The prose of the page.</param>
/// <param name="furniture">What is furniture.</param>
internal sealed class RoleTeller(PageMeasure measure, FurnitureMap furniture)
{
    private const int LongestLabel = 160;
    private const int LongestCaption = 900;
    private const int LongestPlace = 60;
    private const int LongestSubheading = 120;

    private readonly PhraseList _phrases = PhraseList.Default;

    /// <summary>The role of a segment inside the body.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The role, or null where the segment is furniture that is left out.</returns>
    internal BlockRole? InBody(Segment segment)
    {
        if (furniture.Holds(segment))
        {
            return OfFurniture(segment);
        }

        var hints = HintsAround(segment, measure.Total);
        var phrase = ByPhrase(segment);
        if (phrase == PhraseKind.Drop)
        {
            return null;
        }

        return ByPicture(segment, hints) ?? phrase switch
        {
            PhraseKind.Related => BlockRole.Related,
            PhraseKind.Footer => BlockRole.Footer,
            PhraseKind.Summary => BlockRole.Navigation,
            PhraseKind.Credit when segment.Text.Length < 80 && segment.HeadingLevel == 0 && !segment.EndsAsSentence => BlockRole.Credit,
            _ => ByHints(segment, hints) ?? ByShape(segment),
        };
    }

    /// <summary>The role of a segment between the headline and the body.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The role, or null where it is left out.</returns>
    internal BlockRole? BeforeBody(Segment segment)
    {
        if (furniture.Holds(segment))
        {
            return null;
        }

        var hints = HintsAround(segment, measure.Total);
        var phrase = ByPhrase(segment);
        if (phrase == PhraseKind.Drop)
        {
            return null;
        }

        if (ByPicture(segment, hints) is { } role)
        {
            return role;
        }

        if (phrase == PhraseKind.Summary)
        {
            return BlockRole.Navigation;
        }

        return phrase == PhraseKind.Related || (hints & Hint.Kicker) != Hint.None
            ? null
            : ByHints(segment, hints) ?? LabelOf(segment) ?? (PageMeasure.ProseOf(segment) > 60 ? BlockRole.Highlight : null);
    }

    /// <summary>The role of a short line that may name author or day.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>Byline or dateline, or null.</returns>
    internal static BlockRole? LabelOf(Segment segment)
    {
        if (segment.Text.Length > LongestLabel || segment.HeadingLevel > 0)
        {
            return null;
        }

        if (BylineText.IsByline(segment.Text))
        {
            return BlockRole.Byline;
        }

        return BylineText.IsDay(segment.Text) || (segment.Text.Length < LongestPlace && IsDateline(segment.Text)) ? BlockRole.Dateline : null;
    }

    private static bool IsDateline(string text) => DatelineSplitter.WholeLine(text, new TextSpan(0, text.Length)) is not null;

    /// <summary>What the elements around a segment hint at, those that hold much of the page left out.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="total">The prose of the page.</param>
    /// <returns>The hints.</returns>
    internal Hint HintsAround(Segment segment, double total)
    {
        var hints = segment.Hints;
        foreach (var element in segment.Element.Line().Take(6))
        {
            if (measure.Of(element) > Math.Max(0.3 * total, 600) || element.End - element.Start > 12)
            {
                break;
            }

            hints |= element.Hints;
            hints |= element.Name switch
            {
                "figcaption" => Hint.Caption,
                "figure" => Hint.Figure,
                _ => Hint.None,
            };
        }

        return hints;
    }

    private BlockRole? OfFurniture(Segment segment)
    {
        var outer = segment.Element.Line().First(furniture.Contains);
        var hints = HintsAround(segment, measure.Total);
        if ((hints & Hint.Note) != Hint.None && segment.EndsAsSentence && !segment.IsLink && ByPhrase(segment) is PhraseKind.Footer or PhraseKind.None)
        {
            return outer.Suggests(Hint.Comments | Hint.Related) ? null : BlockRole.Footer;
        }

        var isBox = outer.End - outer.Start <= 2 && segment.Text.Length is > 12 and < 200;
        return isBox && (outer.Suggests(Hint.Related) || (outer.Name is "aside" && segment.IsLink)) ? BlockRole.Related : null;
    }

    private static BlockRole? ByPicture(Segment segment, Hint hints)
    {
        if (segment.Text.Length > LongestCaption || segment.HeadingLevel > 0)
        {
            return null;
        }

        var isCredit = PhraseList.Default.KindOf(segment.Text) == PhraseKind.Credit && segment.Text.Length < 80;
        if (PhraseList.Default.EndsWithCredit(segment.Text))
        {
            return isCredit ? BlockRole.Credit : BlockRole.Caption;
        }

        var inFigure = (hints & Hint.Figure) != Hint.None && HasPicture(segment);
        if ((hints & Hint.Credit) != Hint.None && (inFigure || (hints & Hint.Caption) != Hint.None || segment.Text.Length < 120))
        {
            return BlockRole.Credit;
        }

        if ((hints & Hint.Caption) != Hint.None || (inFigure && segment.Text.Length < 400))
        {
            return isCredit ? BlockRole.Credit : BlockRole.Caption;
        }

        return null;
    }

    private static bool HasPicture(Segment segment) =>
        segment.Element.Line().Take(5).Any(element => element.Pictures > 0 && element.End - element.Start <= 4 && (element.Name is "figure" || (element.Suggests(Hint.Figure) && !element.Suggests(Hint.Body))));

    private PhraseKind ByPhrase(Segment segment)
    {
        var kind = _phrases.KindOf(segment.Text);
        return kind switch
        {
            PhraseKind.Summary when measure.Before(segment) > 0 => PhraseKind.None,

            // A heading or a long sentence may begin with the same words; a link to another story is short or a link.
            PhraseKind.Related when segment.HeadingLevel > 0 || (segment.LinkShare < 0.3 && (segment.Text.Length > 120 || segment.Text.EndsWith('.'))) => PhraseKind.None,
            PhraseKind.Drop when segment.HeadingLevel > 0 && segment.Text.Length > 60 => PhraseKind.None,
            PhraseKind.Credit when segment.Text.Length > 120 => PhraseKind.None,
            _ => kind,
        };
    }

    private BlockRole? ByHints(Segment segment, Hint hints)
    {
        var isLabel = segment.Text.Length <= LongestLabel && segment.HeadingLevel == 0;
        if (isLabel && (hints & Hint.Byline) != Hint.None && !(segment.EndsAsSentence && segment.Text.Length > 80))
        {
            return BylineText.IsDay(segment.Text) && !BylineText.IsByline(segment.Text) ? BlockRole.Dateline : BlockRole.Byline;
        }

        if (isLabel && (hints & Hint.Date) != Hint.None && segment.Text.Length < 100 && !(segment.EndsAsSentence && segment.Text.Length > 60))
        {
            return LabelOf(segment) ?? (segment.Text.Any(char.IsAsciiDigit) ? BlockRole.Dateline : null);
        }

        if ((hints & Hint.Note) != Hint.None && segment.HeadingLevel == 0)
        {
            return BlockRole.Footer;
        }

        return (hints & Hint.Highlight) != Hint.None && segment.Text.Length < 500 && IsAbove(segment) ? BlockRole.Highlight : null;
    }

    // A summary stands before most of the prose.
    private bool IsAbove(Segment segment) => measure.Before(segment) < 0.3 * measure.Total;

    private static BlockRole? ByShape(Segment segment)
    {
        if (segment.HeadingLevel > 0)
        {
            return BlockRole.Subheading;
        }

        if (segment.Element.Line().Take(3).Any(element => element.Name is "li" or "dd"))
        {
            return BlockRole.ListItem;
        }

        var isShort = segment.Text.Length <= LongestSubheading;
        var isTitle = isShort && !segment.EndsAsSentence && (segment.IsBold || segment.Element.Suggests(Hint.Subheading)) && !segment.Text.EndsWith(',');
        return isTitle ? BlockRole.Subheading : BlockRole.Paragraph;
    }
}
