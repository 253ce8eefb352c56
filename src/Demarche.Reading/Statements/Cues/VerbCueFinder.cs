using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements.Cues;

/// <summary>Finds verb cues in a sentence.</summary>
/// <param name="paragraph">The paragraph to look in.</param>
/// <param name="sources">Finds verb groups in it.</param>
/// <param name="cues">The cue lexicon.</param>
internal sealed class VerbCueFinder(Paragraph paragraph, SourceFinder sources, CueLexicon cues)
{
    /// <summary>The cues that a lexeme may begin, those of most words first; often none.</summary>
    /// <param name="verb">The lexeme.</param>
    /// <param name="sentence">Its sentence.</param>
    internal IEnumerable<VerbCueMatch> At(int verb, LexemeRange sentence)
    {
        if (!paragraph[verb].Is(WordClass.Verb) && cues.Verbs(paragraph[verb].Lower).IsEmpty)
        {
            yield break;
        }

        foreach (var (cue, form) in cues.Verbs(paragraph[verb].Lower))
        {
            var end = EndOfParticles(cue, verb + 1, sentence.End);
            if (end < 0 || Describe(cue, form, verb, end, sentence.Start) is not { } match)
            {
                continue;
            }

            yield return match;
        }
    }

    private int EndOfParticles(VerbCue cue, int index, int to)
    {
        foreach (var particle in cue.Particles)
        {
            if (index >= to || !paragraph[index].Is(particle))
            {
                return -1;
            }

            index++;
        }

        return index;
    }

    private VerbCueMatch? Describe(VerbCue cue, WordClass form, int verb, int end, int from)
    {
        var group = sources.StartOfGroup(verb, from);
        var (be, have, modal, negated, wish) = (false, false, false, false, false);
        for (var index = group; index < verb; index++)
        {
            var lexeme = paragraph[index];
            be |= lexeme.Is(WordClass.Be) && !lexeme.Is("'d");
            have |= lexeme.Lower is "has" or "have" or "had" or "having" or "'ve" or "'s" or "'d";
            modal |= lexeme.Is(WordClass.Modal) || lexeme.Lower is "do" or "does" or "did";
            wish |= lexeme.Is(WordClass.Modal) && !lexeme.Is("'d");
            negated |= lexeme.Is(WordClass.Negation);
        }

        var passive = be && (form & (WordClass.VerbParticiple | WordClass.VerbPast)) != WordClass.None;
        var fits = (form & WordClass.VerbIng) != WordClass.None ? !modal || be
            : (form & WordClass.VerbBase) != WordClass.None ? !be || modal
            : (form & WordClass.VerbThird) != WordClass.None ? verb == group || !(be || have || modal)
            : (form & WordClass.VerbPast) != WordClass.None || be || have || IsReduced(end);
        if (!fits || IsUsedAsNoun(group, verb, form, from))
        {
            return null;
        }

        return new VerbCueMatch(cue, form, group, verb, end, negated, passive, wish);
    }

    private bool IsReduced(int end) => end < paragraph.Lexemes.Count && paragraph[end].Is("by");

    private bool IsUsedAsNoun(int group, int verb, WordClass form, int from)
    {
        if (paragraph[verb].Is(WordClass.Capital) && verb > from)
        {
            return true;
        }

        if (group == from)
        {
            return false;
        }

        var before = paragraph[group - 1];
        if (before.Is("to"))
        {
            return true;
        }

        if (group < verb)
        {
            return false;
        }

        if (before.Is(WordClass.Possessive | WordClass.Number) && !before.Is(WordClass.Pronoun))
        {
            return true;
        }

        // "the official said" is a clause, "the official claim" is not.
        var canBeNoun = (form & WordClass.VerbPast) == WordClass.None;
        if (before.Is(canBeNoun ? WordClass.Determiner | WordClass.Adjective : WordClass.Determiner) && !before.Is(WordClass.Pronoun | WordClass.Quantifier))
        {
            return true;
        }

        return before.Is(WordClass.Preposition) && (form & WordClass.VerbIng) == WordClass.None && !before.Is(WordClass.Subordinator);
    }
}
