using Demarche.Language.Tags;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Coreference;

/// <summary>Finds in trees every noun phrase, name and pronoun that can refer to something.</summary>
/// <param name="view">The document.</param>
/// <param name="lexicon">What words tell.</param>
internal sealed class MentionFinder(SyntaxView view, CoreferenceLexicon lexicon)
{
    private readonly MentionFacts _facts = new(view, lexicon);

    /// <summary>Finds them.</summary>
    /// <returns>The mentions, in order of text, longer before shorter where they begin together.</returns>
    internal List<EntityMention> Find()
    {
        var mentions = new List<EntityMention>();
        for (var word = 0; word < view.Count; word++)
        {
            if (IsHead(word))
            {
                var (first, end) = NounPhraseSpans.Of(view, word);
                mentions.Add(_facts.Of(word, first, end));
                if (view.Has(word, "conj") && !view.Is(word, "conj") && IsCoordination(word))
                {
                    (first, end) = NounPhraseSpans.OfCoordination(view, word);
                    mentions.Add(_facts.OfCoordination(word, first, end));
                }
            }
        }

        mentions.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        return mentions;
    }

    private bool IsHead(int word)
    {
        var relation = view.Trees[word].Relation;
        return view.Tags[word].PartOfSpeech switch
        {
            PartOfSpeech.Pron => IsReferring(word, relation),
            PartOfSpeech.Noun or PartOfSpeech.Propn => relation is not "flat" and not "fixed" and not "goeswith" && !IsInsideName(word),
            PartOfSpeech.Num => relation is "nsubj" or "obj" && view.Words[word].Span.Length > 1,
            PartOfSpeech.Adj => relation is "nsubj" or "obj" or "obl" or "nmod" && view.Has(word, "det"),
            _ => false,
        };
    }

    private bool IsReferring(int word, string relation) =>
        relation is not "expl" and not "fixed" && view.Tags[word].TreebankTag is not "WP" and not "WDT" and not "WP$" and not "EX" and not "WRB"
        && !(view.Lower(word) is "that" && relation is "mark");

    /// <summary>"Foreign" in "Foreign Office": a part of a longer name.</summary>
    private bool IsInsideName(int word) =>
        view.Is(word, "compound") && (
            (view.NameAt(word) is { } name && name.FirstWord <= view.Trees[word].Head && view.Trees[word].Head < name.EndWord)
            || (view.Tags[word].PartOfSpeech == PartOfSpeech.Propn && view.NameAt(word) is null && view.Tags[view.Trees[word].Head].PartOfSpeech == PartOfSpeech.Propn)
            || view.Is(view.Trees[word].Head, "compound"));

    private bool IsCoordination(int word)
    {
        foreach (var dependent in view.Trees.DependentsOf(word))
        {
            if (view.Is(dependent, "conj") && view.Tags[dependent].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
            {
                return false;
            }
        }

        return true;
    }
}
