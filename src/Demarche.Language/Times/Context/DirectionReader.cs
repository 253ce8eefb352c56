using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Context;

/// <summary>
/// Tells from the governing verb and the preposition whether an expression looks back or ahead. It goes left to the nearest
/// verb of the clause; where the clause begins at the expression it goes right. A fixed number of terms is looked at.
/// </summary>
internal static class DirectionReader
{
    private const int Reach = 16;
    private const int InfinitiveReach = 8;

    /// <summary>Decides the direction.</summary>
    /// <param name="context">The expression.</param>
    /// <param name="cue">Index of the term that decided, or -1.</param>
    /// <returns>The direction.</returns>
    internal static Direction Read(in TermContext context, out int cue)
    {
        var near = Preposition(context, out cue);
        if (near != Direction.Unknown)
        {
            return near;
        }

        if (context.HasRight && context.Letters(context.End) is "'s" or "\u2019s")
        {
            return OfPossessive(context, context.End + 1, out cue);
        }

        if (context.HasRight && context.HasLeft && context.Terms[context.End].Is(TermShape.Letters) && context.Terms[context.End].Word is null or { Cue: CueKind.None or CueKind.Ahead }
            && IsArticle(context, context.First - 1))
        {
            return OfPossessive(context, context.End, out cue);
        }

        var ahead = context.HasLeft && (context.Left(CueKind.AheadOf) || context.Letters(context.First - 1) is "for");
        var aheadCue = context.First - 1;
        var direction = Leftward(context, out cue);
        if (direction == Direction.Unknown)
        {
            direction = Rightward(context, out cue);
        }

        if (ahead && direction == Direction.Past && cue >= 0 && cue < context.First && LooksAhead(context, cue))
        {
            return Direction.Future;
        }

        if (direction == Direction.Unknown && context.Left(CueKind.AheadOf))
        {
            cue = aheadCue;
            return Direction.Future;
        }

        return direction;
    }

    /// <summary>"Postponed until Friday"; and "by Friday" behind a simple past is a limit set then, while "had left by Friday" is not.</summary>
    private static bool LooksAhead(in TermContext context, int cue) =>
        context.Terms[cue].Has(CueKind.Deferral)
        || (context.Letters(context.First - 1) is "by" or "By" && !context.Terms[cue].Has(CueKind.PastAuxiliary));

    private static bool IsArticle(in TermContext context, int index) =>
        context.Letters(index) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "The" or "A" or "His" or "Her" or "Their";

    /// <summary>"Sunday's vote" and "a Sunday vote" are to come where the sentence looks ahead; "Wednesday's ruling" is over.</summary>
    private static Direction OfPossessive(in TermContext context, int noun, out int cue)
    {
        var end = Math.Min(context.Terms.Count, noun + 3);
        for (var index = noun; index < end; index++)
        {
            if (context.Terms[index].Has(CueKind.Ahead))
            {
                var direction = context.Left(CueKind.AheadOf) || IsAheadOf(context) ? Direction.Future : Rightward(context, out cue);
                cue = index;
                return direction == Direction.Unknown ? Leftward(context, out cue) : direction;
            }

            if (context.Terms[index].Has(CueKind.Plan))
            {
                cue = index;
                return Direction.Future;
            }
        }

        cue = context.End;
        return Direction.Past;
    }

    private static bool IsAheadOf(in TermContext context) =>
        context.First > 1 && context.Letters(context.First - 1) is "of" && context.Letters(context.First - 2) is "ahead" or "Ahead";

    private static Direction Preposition(in TermContext context, out int cue)
    {
        cue = context.First - 1;
        return context.Left(CueKind.Since) ? Direction.Past : Direction.Unknown;
    }

    /// <summary>A stop with a capital behind it, quotation marks and brackets aside, ends a sentence; an initial does not.</summary>
    private static bool IsEdge(TermList terms, int index)
    {
        if (!terms[index].Is(TermShape.Stop) || (index > 0 && terms[index - 1].End - terms[index - 1].Start == 1 && terms[index - 1].Is(TermShape.Letters)))
        {
            return false;
        }

        var next = index + 1;
        while (next < terms.Count && next < index + 4 && !terms[next].Is(TermShape.Letters | TermShape.Number))
        {
            next++;
        }

        return next >= terms.Count || terms[next].Is(TermShape.Capital) || (terms[next].Is(TermShape.Number) && terms[index + 1].Is(TermShape.Apart));
    }

    private static Direction Leftward(in TermContext context, out int cue)
    {
        var terms = context.Terms;
        var progressive = false;
        var limit = Math.Max(0, context.First - Reach);
        for (var index = context.First - 1; index >= limit && context.HasLeft; index--)
        {
            cue = index;
            var term = terms[index];
            if (IsEdge(terms, index) || (term.Has(CueKind.Clause) && !term.Has(CueKind.Since | CueKind.AheadOf | CueKind.Before)))
            {
                break;
            }

            var direction = Judge(context, index, ref progressive);
            if (direction != Direction.Unknown)
            {
                return direction;
            }

            if (term.Is(TermShape.First))
            {
                break;
            }
        }

        cue = -1;
        return Direction.Unknown;
    }

    private static Direction Rightward(in TermContext context, out int cue)
    {
        var terms = context.Terms;
        var progressive = false;
        var limit = Math.Min(terms.Count, context.End + Reach);
        for (var index = context.End; index < limit; index++)
        {
            cue = index;
            if (terms[index].Is(TermShape.First) || IsEdge(terms, index) || (terms[index].Has(CueKind.Clause) && !terms[index].Has(CueKind.Before)))
            {
                break;
            }

            var direction = Judge(context, index, ref progressive);
            if (direction != Direction.Unknown)
            {
                return direction;
            }
        }

        cue = -1;
        return Direction.Unknown;
    }

    /// <summary>What one term says; unknown where it is no finite verb or only part of one.</summary>
    private static Direction Judge(in TermContext context, int index, ref bool progressive)
    {
        var terms = context.Terms;
        var term = terms[index];
        if (!term.Is(TermShape.Letters) && term.Word is null)
        {
            return Direction.Unknown;
        }

        if (term.Has(CueKind.To))
        {
            return IsInfinitive(context, index) ? OfInfinitive(context, index) : Direction.Unknown;
        }

        if (term.Has(CueKind.Future | CueKind.Plan))
        {
            return Direction.Future;
        }

        if (term.Has(CueKind.Modal) && !term.Is(TermShape.Capital))
        {
            // "Could" tells of ability then as often as of chances to come.
            return HasPerfect(context, index + 1) ? Direction.Past : context.Letters(index) is "could" ? Direction.Unknown : Direction.Future;
        }

        if (term.Has(CueKind.Deferral) && index + 2 == context.First && context.Letters(index + 1) is "for" or "until" or "till")
        {
            return Direction.Future;
        }

        if (IsPastForm(context, index))
        {
            return OfPastForm(context, index);
        }

        if (term.Has(CueKind.Present))
        {
            return progressive ? Direction.Future : Direction.Unknown;
        }

        progressive |= EndsWith(context, index, "ing");
        return Direction.Unknown;
    }

    private static Direction OfPastForm(in TermContext context, int index)
    {
        var terms = context.Terms;
        if (index > 0 && terms[index - 1].Has(CueKind.Be | CueKind.Present))
        {
            return Direction.Unknown;
        }

        if (terms[index].Has(CueKind.PastAuxiliary) && IsHave(context, index))
        {
            return index > 0 && terms[index - 1].Has(CueKind.Future | CueKind.Modal | CueKind.To) ? Direction.Unknown
                : HasPerfect(context, index) || !IsPresentHave(context, index) ? Direction.Past : Direction.Unknown;
        }

        return index > 0 && terms[index - 1].Has(CueKind.PastAuxiliary) && index > 1 && terms[index - 2].Has(CueKind.Future | CueKind.Modal)
            ? Direction.Unknown
            : Direction.Past;
    }

    private static Direction OfInfinitive(in TermContext context, int index)
    {
        var terms = context.Terms;
        for (var at = index - 1; at >= Math.Max(0, index - InfinitiveReach); at--)
        {
            if (terms[at].Has(CueKind.Carried))
            {
                return Direction.Past;
            }

            if (terms[at].Has(CueKind.Future | CueKind.Plan | CueKind.Modal) || IsEdge(terms, at) || IsPastForm(context, at))
            {
                break;
            }
        }

        return Direction.Future;
    }

    private static bool IsInfinitive(in TermContext context, int index)
    {
        if (index + 1 >= context.Terms.Count || index + 1 == context.First)
        {
            return false;
        }

        // An adverb may stand between: "to formally sign".
        var next = EndsWith(context, index + 1, "ly") && index + 2 < context.First ? index + 2 : index + 1;
        return context.Terms[next].Has(CueKind.Verb | CueKind.Be) || context.Letters(next) is "have";
    }

    private static bool IsHave(in TermContext context, int index) => context.Letters(index) is "have" or "has" or "had" or "Have" or "Has" or "Had";

    private static bool IsPresentHave(in TermContext context, int index) => context.Letters(index) is "have" or "Have";

    /// <summary>Whether "have" and a participle stand within the next words.</summary>
    private static bool HasPerfect(in TermContext context, int index)
    {
        var end = Math.Min(context.Terms.Count, index + 3);
        for (var at = index; at < end; at++)
        {
            if (!IsHave(context, at))
            {
                continue;
            }

            for (var next = at + 1; next < Math.Min(context.Terms.Count, at + 4); next++)
            {
                if (context.Terms[next].Has(CueKind.Be | CueKind.Past) || IsPastForm(context, next))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPastForm(in TermContext context, int index)
    {
        var term = context.Terms[index];
        return term.Has(CueKind.Past | CueKind.PastAuxiliary)
            || (term.Is(TermShape.Letters) && !term.Is(TermShape.Capital) && !term.Has(CueKind.NotVerb | CueKind.Be) && term.End - term.Start > 3
                && EndsWith(context, index, "ed"));
    }

    private static bool EndsWith(in TermContext context, int index, string ending) =>
        context.Letters(index).EndsWith(ending, StringComparison.Ordinal);
}
