using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Context;

/// <summary>The part that judges single verbs and the words that go with them.</summary>
internal static partial class DirectionReader
{
    private const int InfinitiveReach = 8;

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
            return !IsInfinitive(context, index) ? Direction.Unknown
                : HasPerfect(context, index + 1) ? Direction.Past
                : OfInfinitive(context, index);
        }

        if (term.Has(CueKind.Future) || (term.Has(CueKind.Plan) && !IsHelped(context, index)))
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

    /// <summary>A base form behind "to", "did" or "not" is no present: what stands before it decides.</summary>
    private static bool IsHelped(in TermContext context, int index) =>
        index > 0 && context.Terms[index].Has(CueKind.Verb)
        && (context.Terms[index - 1].Has(CueKind.To | CueKind.Modal | CueKind.Future | CueKind.PastAuxiliary) || context.Letters(index - 1) is "not" or "t" or "n't");

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
