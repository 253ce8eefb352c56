using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Syntax;

/// <summary>Short ways to ask a view about single words: lemma, part of speech, preposition, what hangs on what.</summary>
internal sealed class SyntaxWords
{
    private readonly SyntaxView _view;
    private readonly string[] _lower;
    private readonly string[] _lemmas;

    /// <summary>Makes them.</summary>
    /// <param name="view">The view.</param>
    internal SyntaxWords(SyntaxView view)
    {
        _view = view;
        _lower = [.. view.Words.Select(word => word.Span.In(view.Text).ToString().ToLowerInvariant())];
        _lemmas = [.. view.Lemmas.Select((lemma, word) => (IsVerb(word) ? VerbForms.Default.BaseOf(_lower[word]) : null) ?? lemma.ToLowerInvariant())];
    }

    /// <summary>The document's text.</summary>
    internal string Text => _view.Text;

    /// <summary>How many words there are.</summary>
    internal int Count => _view.Count;

    /// <summary>The sentences.</summary>
    internal ImmutableArray<Sentence> Sentences => _view.Sentences;

    /// <summary>The characters of a word in lower case.</summary>
    internal string Lower(int word) => _lower[word];

    /// <summary>Whether a word is the object of its verb; also "it" behind a verb that the tree takes for an empty word.</summary>
    internal bool IsObject(int word) =>
        Is(word, "obj") || (Is(word, "expl") && Head(word) is >= 0 and var verb && verb < word && IsVerb(verb) && IsFarBehind(word, Dependent(verb, "xcomp")) && IsFarBehind(word, Dependent(verb, "ccomp")));

    private bool IsFarBehind(int word, int clause) => clause < 0 || Subtree(clause).First > word + 1;

    /// <summary>The lemma of a word in lower case; of a verb that is listed, the listed one.</summary>
    internal string Lemma(int word) => _lemmas[word];

    /// <summary>A word with what a hyphen joins in front of it, in lower case: "two-state" for "state", "cease-fire" for "fire".</summary>
    internal string Joined(int word)
    {
        var start = word;
        while (start > 0 && SpanOf(start - 1).End == SpanOf(start).Start && (Lower(start - 1) is "-" || Lower(start) is "-") && SentenceOf(start - 1) == SentenceOf(word))
        {
            start--;
        }

        return start == word ? Lower(word) : SpanOf(start, word + 1).In(Text).ToString().ToLowerInvariant();
    }

    /// <summary>The universal part of speech of a word.</summary>
    internal PartOfSpeech Pos(int word) => _view.Tags[word].PartOfSpeech;

    /// <summary>The treebank tag of a word.</summary>
    internal string Tag(int word) => _view.Tags[word].TreebankTag;

    /// <summary>What a word hangs on, or -1.</summary>
    internal int Head(int word) => _view.Trees[word].Head;

    /// <summary>By what relation a word hangs on its head.</summary>
    internal string Relation(int word) => _view.Trees[word].Relation;

    /// <summary>Whether a word hangs on its head by a relation.</summary>
    internal bool Is(int word, string relation) => string.Equals(_view.Trees[word].Relation, relation, StringComparison.Ordinal);

    /// <summary>The words that hang on a word, in order of text.</summary>
    internal ReadOnlySpan<int> Dependents(int word) => _view.Trees.DependentsOf(word);

    /// <summary>The first word that hangs on a word by a relation, or -1.</summary>
    internal int Dependent(int word, string relation) => _view.Trees.DependentBy(word, relation);

    /// <summary>The bounds of a word's whole subtree, in words.</summary>
    internal (int First, int End) Subtree(int word) => _view.Trees.SubtreeOf(word);

    /// <summary>The characters of a word.</summary>
    internal TextSpan SpanOf(int word) => _view.Words[word].Span;

    /// <summary>The characters from one word to another.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="end">One past the last.</param>
    internal TextSpan SpanOf(int first, int end) => new(_view.Words[first].Span.Start, _view.Words[end - 1].Span.End);

    /// <summary>Index of a word's sentence.</summary>
    internal int SentenceOf(int word) => _view.SentenceOf(word);

    /// <summary>Whether a word is a noun or a proper noun.</summary>
    internal bool IsNoun(int word) => Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether a word is a verb.</summary>
    internal bool IsVerb(int word) => Pos(word) is PartOfSpeech.Verb || Tag(word).StartsWith("VB", StringComparison.Ordinal);

    /// <summary>Whether a word begins with a capital letter.</summary>
    internal bool IsCapital(int word) => char.IsUpper(Text[_view.Words[word].Span.Start]);

    /// <summary>The preposition in front of a phrase, in lower case, or "" where it has none; the possessive mark is none.</summary>
    internal string Preposition(int word)
    {
        foreach (var dependent in Dependents(word))
        {
            if (dependent < word && Is(dependent, "case") && Pos(dependent) is not PartOfSpeech.Part)
            {
                return Lower(dependent);
            }
        }

        return "";
    }

    /// <summary>Whether a word is marked as a possessor.</summary>
    internal bool IsPossessive(int word)
    {
        foreach (var dependent in Dependents(word))
        {
            if (dependent > word && Is(dependent, "case"))
            {
                return true;
            }
        }

        // The tree may hang the mark on another word.
        return Tag(word) is "PRP$" || (word + 1 < Count && Tag(word + 1) is "POS" && SentenceOf(word + 1) == SentenceOf(word));
    }

    /// <summary>The first word whose characters reach past an offset, or <see cref="Count"/>.</summary>
    internal int WordAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_view.Words[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The words of a span.</summary>
    /// <returns>The first, and one past the last.</returns>
    internal (int First, int End) WordsOf(TextSpan span)
    {
        var first = WordAt(span.Start);
        var end = first;
        while (end < Count && _view.Words[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }
}
