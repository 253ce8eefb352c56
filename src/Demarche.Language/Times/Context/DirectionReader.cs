using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Context;

/// <summary>
/// Tells from the governing verb and the preposition whether an expression looks back or ahead. It goes left to the nearest
/// verb of the clause; where the clause begins at the expression it goes right. A fixed number of terms is looked at.
/// </summary>
internal static partial class DirectionReader
{
    private const int Reach = 16;

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
}
