using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Finds the offices and titles a text speaks of.</summary>
/// <param name="knowledge">Titles and word classes.</param>
internal sealed class TitleFinder(PartyKnowledge knowledge)
{
    private readonly WordLists _words = knowledge.Words;

    /// <summary>Finds every title.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <returns>For each lexeme the title phrase it is part of, or null.</returns>
    internal TitlePhrase?[] Find(LexemeTable lexemes)
    {
        var found = new TitlePhrase?[lexemes.Count];
        for (var index = 0; index < lexemes.Count; index++)
        {
            if (At(lexemes, index) is { } title)
            {
                for (var covered = title.First; covered < title.End; covered++)
                {
                    found[covered] = title;
                }

                index = title.End - 1;
            }
        }

        return found;
    }

    private TitlePhrase? At(LexemeTable lexemes, int head)
    {
        ref readonly var lexeme = ref lexemes[head];
        if (!lexeme.IsWord || knowledge.Titles.Find(lexeme.Lower) is not { } word || !Counts(lexemes, head, word))
        {
            return null;
        }

        if (lexeme.Lower is "fellow" && lexemes[head + 1].IsWord && !_words.Prepositions.Contains(lexemes[head + 1].Lower) && !_words.TitleModifiers.Contains(lexemes[head - 1].Lower))
        {
            // "fellow lawmaker": no office.
            return null;
        }

        var end = End(lexemes, head, lexeme.Lower);
        if (end == head + 1 && !lexeme.IsPossessive && Modifies(lexemes, head))
        {
            return null;
        }

        var first = word.IsAddress ? head : First(lexemes, head);
        var former = false;
        for (var index = first; index <= head; index++)
        {
            former |= lexemes[index].Lower is "former" or "late" || lexemes[index].Lower.StartsWith("ex-", StringComparison.Ordinal);
        }

        return new TitlePhrase(first, head, end, word) { IsFormer = former };
    }

    /// <summary>"Foreign Minister" is one title: what stands in front of another title word only modifies it.</summary>
    private bool Modifies(LexemeTable lexemes, int head)
    {
        ref readonly var lexeme = ref lexemes[head];
        ref readonly var next = ref lexemes[head + 1];
        return next.IsWord && next.Passage == lexeme.Passage
            && (_words.TitleModifiers.Contains(lexeme.Lower) || _words.Portfolios.Contains(lexeme.Lower) || lexeme.Lower is "chief" or "lieutenant" or "major" or "brigadier" or "vice-president" or "colonel")
            && (knowledge.Titles.Find(next.Lower) is not null || (_words.TitleModifiers.Contains(next.Lower) && knowledge.Titles.Find(lexemes[head + 2].Lower) is not null));
    }

    private bool Counts(LexemeTable lexemes, int head, TitleWord word)
    {
        ref readonly var lexeme = ref lexemes[head];
        ref readonly var next = ref lexemes[head + 1];
        var named = next.IsWord && next.IsCapital && next.Passage == lexeme.Passage && !lexeme.IsPossessive;
        if (word.IsAddress)
        {
            return named && lexeme.IsCapital;
        }

        if (word.IsRank)
        {
            return named || (lexeme.Lower is "general" && (head == 0 || lexemes[head - 1].Lower is "secretary" or "the" or "attorney" or "director"))
                || (lexemes[head - 1].Lower is "the" && lexeme.Lower is "colonel" or "admiral" or "pope" or "sheikh" or "ayatollah" or "archbishop" or "bishop" or "cleric" or "marshal" or "captain" && lexemes[head - 1].Lower is "the");
        }

        if (!word.NeedsFrame)
        {
            return true;
        }

        var before = lexemes[head - 1];
        return named || next.Lower is "of" || before.IsPossessive || _words.Determiners.Contains(before.Lower)
            || _words.TitleModifiers.Contains(before.Lower) || _words.Portfolios.Contains(before.Lower);
    }

    private int First(LexemeTable lexemes, int head)
    {
        var first = head;
        while (first > 0 && head - first < 8)
        {
            ref readonly var before = ref lexemes[first - 1];
            if (!before.IsWord || before.Passage != lexemes[head].Passage || before.IsPossessive)
            {
                break;
            }

            var joins = before.Lower is "and" && first > 1 && first < head && _words.Portfolios.Contains(lexemes[first - 2].Lower) && _words.Portfolios.Contains(lexemes[first].Lower);
            if (!joins && !_words.Portfolios.Contains(before.Lower) && !_words.TitleModifiers.Contains(before.Lower))
            {
                break;
            }

            first--;
        }

        return first;
    }

    private int End(LexemeTable lexemes, int head, string lower)
    {
        var end = head + 1;
        if (lexemes[head].IsPossessive)
        {
            return end;
        }

        if ((lower is "secretary" or "attorney" or "director" or "inspector" or "surgeon" or "solicitor" or "consul" or "governor" && lexemes[end].Lower is "general") || lower is "major" or "brigadier" or "lieutenant" or "colonel" && lexemes[end].Lower is "general" or "colonel")
        {
            return end + 1;
        }

        if (lexemes[end].Lower is "of" or "for" && (PortfolioEnd(lexemes, end + 1) is var past && past > end + 1))
        {
            return past;
        }

        if (lower is "chief" or "chiefs" && lexemes[end].Lower is "of" && lexemes[end + 1].Lower is "staff" or "mission")
        {
            return end + 2;
        }

        return end;
    }

    /// <summary>The end of "foreign affairs and trade", "State for Defence", "the Interior".</summary>
    private int PortfolioEnd(LexemeTable lexemes, int from)
    {
        var index = from;
        if (lexemes[index].Lower is "the" && _words.Portfolios.Contains(lexemes[index + 1].Lower) && lexemes[index + 1].IsCapital)
        {
            index++;
        }

        var end = from;
        while (lexemes[index].IsWord && lexemes[index].Passage == lexemes[from].Passage)
        {
            if (_words.Portfolios.Contains(lexemes[index].Lower))
            {
                end = ++index;
            }
            else if (end > from && lexemes[index].Lower is "and" or "for" && _words.Portfolios.Contains(lexemes[index + 1].Lower) && lexemes[index + 1].IsCapital == lexemes[index - 1].IsCapital)
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
