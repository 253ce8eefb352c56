using Demarche.Language.Times.Context;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>Decides whether the surroundings of matched words bear a rule out.</summary>
internal static class RuleConditions
{
    private const int FirstLikelyYear = 1900;
    private const int LastLikelyYear = 2060;

    /// <summary>Whether every condition of a rule holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">The matched words in their surroundings.</param>
    /// <param name="words">Labels to ask for.</param>
    /// <returns>True where they all do.</returns>
    internal static bool Hold(TimeRule rule, in TermContext context, WellKnownLabels words)
    {
        foreach (var condition in rule.Conditions)
        {
            if (!Holds(condition, context, words))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(RuleCondition condition, in TermContext context, WellKnownLabels words) => condition switch
    {
        RuleCondition.Month => IsMonth(context, words),
        RuleCondition.Year => IsYear(context),
        RuleCondition.Preposition => context.Left(CueKind.Before | CueKind.Since | CueKind.AheadOf),
        RuleCondition.Capital => HasCapital(context),
        RuleCondition.PhraseEnd => EndsPhrase(context),
        RuleCondition.BreathEnd => !context.HasRight || !context.Terms[context.End].Is(TermShape.Letters),
        RuleCondition.NoName => !IsPartOfName(context),
        RuleCondition.Bare => IsBare(context),
        RuleCondition.AfterAmount => FollowsAmount(context),
        RuleCondition.Eleventh => IsEleventh(context, words),
        _ => IsLoose(context),
    };

    /// <summary>Within a sentence a capital beside another capital in one breath: "for the Daily Star", "America Today".</summary>
    private static bool IsPartOfName(in TermContext context)
    {
        if (!context.Terms[context.First].Is(TermShape.Capital) || !context.HasLeft || !context.Terms[context.First - 1].Is(TermShape.Letters))
        {
            return false;
        }

        var left = context.Terms[context.First - 1];
        return (context.HasRight && context.Terms[context.End].Is(TermShape.Capital) && context.TouchedRight == ' ')
            || (left.Is(TermShape.Capital) && left.Word is null);
    }

    private static bool IsEleventh(in TermContext context, WellKnownLabels words)
    {
        for (var index = context.First; index + 1 < context.End; index++)
        {
            var term = context.Terms[index];
            if (term.Word is { } word && word.TryValue(words.Month, out var month))
            {
                return month == 9 && context.Terms[index + 1].Number == 11;
            }

            if (term.Is(TermShape.Number))
            {
                return term.Number == 9 && context.Terms[context.End - 2].Number == 11;
            }
        }

        return false;
    }

    private static bool HasCapital(in TermContext context)
    {
        for (var index = context.First; index < context.End; index++)
        {
            if (context.Terms[index].Is(TermShape.Capital) || context.Terms[index].Is(TermShape.Digits))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMonth(in TermContext context, WellKnownLabels words)
    {
        var index = context.First;
        while (index < context.End && !(context.Terms[index].Word?.TryValue(words.Month, out _) ?? false))
        {
            index++;
        }

        if (index == context.End || !context.Terms[index].Is(TermShape.Capital))
        {
            return false;
        }

        var month = context.Terms[index];
        var isSigned = index > context.First || context.Left(CueKind.Before | CueKind.Since | CueKind.AheadOf);
        return !month.Has(CueKind.DoubtfulMonth)
            ? !month.Has(CueKind.NameMonth) || !(context.HasRight && IsName(context)) || (isSigned && !IsName(context))
            : isSigned && !(context.HasRight && IsName(context)) && !IsTheMarch(context, index);
    }

    /// <summary>"The March to Rome": behind an article a doubtful name is a month only where a noun follows.</summary>
    private static bool IsTheMarch(in TermContext context, int index) =>
        index == context.First && context.HasLeft && context.Letters(context.First - 1) is "the" or "The" or "a" or "A" or "this"
        && !(context.HasRight && context.Terms[context.End].Is(TermShape.Letters) && context.Terms[context.End] is { Word: null or { Cue: CueKind.None or CueKind.Ahead } });

    private static bool IsName(in TermContext context) =>
        context.Terms[context.End] is var next && next.Is(TermShape.Capital) && next.Is(TermShape.Apart) && next.Word is null;

    private static bool IsYear(in TermContext context)
    {
        var last = context.Terms[context.End - 1];
        if (context.End - context.First > 1)
        {
            return true;
        }

        if (context.Left(CueKind.Currency) || context.Right(CueKind.Counted) || (context.HasRight && context.Text[context.Terms[context.End].Start] == '%'))
        {
            return context.Left(CueKind.Before) && !context.Left(CueKind.Quantity | CueKind.Currency) && context.Right(CueKind.Counted);
        }

        return last.Number is >= FirstLikelyYear and <= LastLikelyYear
            ? !context.Left(CueKind.Quantity) || context.Left(CueKind.Before)
            : LeadsToYear(context) && EndsPhrase(context);
    }

    /// <summary>An unlikely year needs a preposition that numbers of things seldom follow.</summary>
    private static bool LeadsToYear(in TermContext context) =>
        context.HasLeft && context.Letters(context.First - 1) is "in" or "In" or "since" or "Since" or "until" or "Until" or "before" or "after" or "from" or "year";

    /// <summary>Digits that hang together with other digits or letters are no date of their own: a telephone or product number.</summary>
    private static bool IsLoose(in TermContext context)
    {
        var isAfterJoint = context.TouchedLeft is '-' or '/' or '.' or '$' or '#' && context.First > 1
            && context.Terms[context.First - 2].Is(TermShape.Digits);
        var isBeforeJoint = context.TouchedRight is '-' or '/' && context.End + 1 < context.Terms.Count && context.Terms[context.End + 1].Is(TermShape.Digits);
        return !isAfterJoint && !isBeforeJoint && !char.IsLetter(context.TouchedLeft) && !char.IsLetterOrDigit(context.TouchedRight)
            && context.TouchedRight != '%' && context.TouchedLeft is not ('_' or '$' or '\u00A3' or '\u20AC' or '#');
    }

    private static bool EndsPhrase(in TermContext context)
    {
        if (!context.HasRight)
        {
            return true;
        }

        var next = context.Terms[context.End];
        return !next.Is(TermShape.Letters)
            || next.Word is { Cue: not CueKind.None } && !next.Has(CueKind.Plan | CueKind.Counted)
            || context.Letters(context.End) is "it" or "he" or "she" or "they" or "we" or "I" or "you" or "the" or "a" or "an" or "his" or "her" or "their" or "its" or "so"
            || EndsLikeVerb(context.Letters(context.End));
    }

    private static bool EndsLikeVerb(ReadOnlySpan<char> letters) =>
        letters.EndsWith("ed", StringComparison.Ordinal) || letters.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsBare(in TermContext context) =>
        !context.HasLeft || (!context.Terms[context.First - 1].Is(TermShape.Number) && !(context.TouchedLeft is '-'));

    private static bool FollowsAmount(in TermContext context)
    {
        for (var index = context.First - 1; index >= Math.Max(0, context.First - 3); index--)
        {
            if (context.Terms[index].Is(TermShape.Number) || context.Terms[index].Has(CueKind.Currency))
            {
                return true;
            }
        }

        return false;
    }
}
