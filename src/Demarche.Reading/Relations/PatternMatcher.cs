using Demarche.Reading.Parties;

namespace Demarche.Reading.Relations;

/// <summary>Matches one pattern within sentences; no match leaves its sentence or crosses a semicolon.</summary>
/// <param name="text">The document.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="blockers">Words that undo what a pattern tells.</param>
internal sealed class PatternMatcher(RelationText text, RelationPattern pattern, HashSet<string> blockers)
{
    // A list of more parties than this is no sentence; keeps hostile text from taking long.
    private const int LongestList = 12;

    /// <summary>Matches the pattern from a lexeme on.</summary>
    /// <param name="start">Index of the lexeme.</param>
    /// <returns>The match, or null.</returns>
    internal PatternMatch? At(int start)
    {
        // "talks with Israel, is an ally": what a preposition governs is no subject.
        if (pattern.Steps[0] is { Slot: 'A', IsPossessive: false } && pattern.Steps.Length > 1 && pattern.Steps[1].Slot == '~'
            && text.Lexemes[start - 1] is { Lower: "with" or "of" or "by" or "for" or "against" or "to" or "from" or "between" or "among" } before && before.Sentence == text.Lexemes[start].Sentence)
        {
            return null;
        }

        var match = new PatternMatch();
        return Step(0, start, match) ? match : null;
    }

    private bool Step(int step, int index, PatternMatch match)
    {
        if (step == pattern.Steps.Length)
        {
            match.End = index;
            return true;
        }

        if (step > 0 && (uint)index >= (uint)text.Lexemes.Count)
        {
            return false;
        }

        var current = pattern.Steps[step];
        return current.Slot switch
        {
            '~' => Gap(step, index, match),
            ' ' => (IsWord(current, index) && Step(step + 1, index + 1, match)) || (current.IsOptional && Step(step + 1, index, match)),
            'P' => Place(step, index, match),
            'Q' => Qualifier(step, index, match),
            _ => Slot(step, index, match),
        };
    }

    private bool IsWord(PatternStep step, int index) => step.Words.Contains(text.Lexemes[index].Lower, StringComparer.Ordinal);

    private bool Gap(int step, int index, PatternMatch match)
    {
        for (var count = 0; ; count++, index++)
        {
            if (Step(step + 1, index, match))
            {
                return true;
            }

            ref readonly var lexeme = ref text.Lexemes[index];
            if (count == pattern.Steps[step].Most || (uint)index >= (uint)text.Lexemes.Count || lexeme.Sentence != text.Lexemes[index - 1].Sentence || lexeme.Passage != text.Lexemes[index - 1].Passage
                || lexeme.IsMark(';') || lexeme.IsMark('.') || lexeme.IsMark(':') || blockers.Contains(lexeme.Lower))
            {
                return false;
            }
        }
    }

    private bool Place(int step, int index, PatternMatch match)
    {
        var at = text.Lexemes[index].Lower is "the" ? index + 1 : index;
        if (text.PlaceAt(at) is not { } found)
        {
            return false;
        }

        match.Place = found.Place;
        return Step(step + 1, found.End, match);
    }

    private bool Qualifier(int step, int index, PatternMatch match)
    {
        if (text.QualifierAt(index) is not { } found || !RelationSides.Fit(pattern.Kind, 'B', found.Party.Kind))
        {
            return false;
        }

        match.To.Add(found.Party);
        if (Step(step + 1, found.End, match))
        {
            return true;
        }

        match.To.RemoveAt(match.To.Count - 1);
        return false;
    }

    private bool Slot(int step, int index, PatternMatch match)
    {
        var current = pattern.Steps[step];
        var side = current.Slot == 'A' ? match.From : match.To;
        var kept = side.Count;
        if (One(current, index, side) is not { } end)
        {
            return false;
        }

        if (current.IsPossessive && !text.Lexemes[end - 1].IsPossessive && text.Lexemes[end - 1].Lower is not "its" and not "his" and not "her" and not "their")
        {
            side.RemoveRange(kept, side.Count - kept);
            return false;
        }

        if (Step(step + 1, current.IsList ? ListEnd(current, end, side) : end, match))
        {
            return true;
        }

        side.RemoveRange(kept, side.Count - kept);
        return false;
    }

    private int? One(PatternStep step, int index, List<Party> side)
    {
        var at = index;
        for (var skipped = 0; skipped < 2 && text.PartyAt(at, party => Fits(step, party)) is null && (text.Lexemes[at].Lower is "the" or "a" or "an" or "both" or "neighboring" or "neighbouring" or "nearby"); skipped++)
        {
            at++;
        }

        if (text.PartyAt(at, party => Fits(step, party)) is not { } found)
        {
            return null;
        }

        side.Add(found.Party);
        return found.End;
    }

    private int ListEnd(PatternStep step, int end, List<Party> side)
    {
        for (var count = 1; count < LongestList; count++)
        {
            var next = end;
            while (text.Lexemes[next].IsMark(',') || text.Lexemes[next].Lower is "and" or "or")
            {
                next++;
            }

            if (next == end || text.Lexemes[next].Sentence != text.Lexemes[end - 1].Sentence || One(step, next, side) is not { } after)
            {
                break;
            }

            end = after;
        }

        return end;
    }

    private bool Fits(PatternStep step, Party party) => RelationSides.Fit(pattern.Kind, step.Slot, party.Kind);
}
