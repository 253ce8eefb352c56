using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;

namespace Demarche.Reading.Syntax;

/// <summary>The words of a document with all that the language model says of each, over indices of words. Does not change.</summary>
internal sealed class SyntaxView
{
    private readonly int[] _sentenceOf;
    private readonly int[] _nameOf;
    private readonly int[] _quoteOf;

    private SyntaxView(Document document)
    {
        Text = document.Text;
        Words = document.Get(TokenTable.Layer).Words;
        Tokens = document.Get(TokenTable.Layer).Tokens;
        Sentences = document.Get(Sentence.Layer);
        Tags = document.Get(WordTag.Layer);
        Lemmas = document.Get(Lemma.Layer);
        Trees = document.Get(DependencyTrees.Layer);
        Names = document.Get(NamedEntity.Layer);
        _sentenceOf = new int[Words.Length];
        for (var sentence = 0; sentence < Sentences.Length; sentence++)
        {
            Array.Fill(_sentenceOf, sentence, Sentences[sentence].FirstWord, Sentences[sentence].WordCount);
        }

        _nameOf = new int[Words.Length];
        Array.Fill(_nameOf, -1);
        for (var name = 0; name < Names.Length; name++)
        {
            Array.Fill(_nameOf, name, Names[name].FirstWord, Names[name].WordCount);
        }

        _quoteOf = QuotesOf();
    }

    /// <summary>The layers that a view is made of.</summary>
    internal static IReadOnlyList<Layer> Needs { get; } =
        [TokenTable.Layer, Sentence.Layer, WordTag.Layer, Lemma.Layer, DependencyTrees.Layer, NamedEntity.Layer];

    internal string Text { get; }

    internal ImmutableArray<Word> Words { get; }

    internal ImmutableArray<Token> Tokens { get; }

    internal ImmutableArray<Sentence> Sentences { get; }

    internal ImmutableArray<WordTag> Tags { get; }

    /// <summary>The lemma of each word.</summary>
    internal ImmutableArray<string> Lemmas { get; }

    internal DependencyTrees Trees { get; }

    internal ImmutableArray<NamedEntity> Names { get; }

    /// <summary>How many words there are.</summary>
    internal int Count => Words.Length;

    /// <summary>Makes the view of a document where a model has annotated it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The view, or null where a layer is missing.</returns>
    internal static SyntaxView? Of(Document document) => Needs.All(document.Has) ? new SyntaxView(document) : null;

    /// <summary>The characters of a word in lower case.</summary>
    /// <param name="word">Its index.</param>
    /// <returns>The characters.</returns>
    internal string Lower(int word) => Words[word].Span.In(Text).ToString().ToLowerInvariant();

    /// <summary>Index of the sentence of a word.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns>The index.</returns>
    internal int SentenceOf(int word) => _sentenceOf[word];

    /// <summary>Index of the passage of a word.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns>The index.</returns>
    internal int PassageOf(int word) => Sentences[_sentenceOf[word]].Passage;

    /// <summary>The name that a word is part of.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns>The name, or null.</returns>
    internal NamedEntity? NameAt(int word) => _nameOf[word] is >= 0 and var name ? Names[name] : null;

    /// <summary>The quotation that a word stands in, counted from 1; 0 outside quotations.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns>The number.</returns>
    internal int QuoteOf(int word) => _quoteOf[word];

    /// <summary>The word at a position of the text.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The index of the word that covers it, or null where none does.</returns>
    internal int? WordAt(int position)
    {
        var (low, high) = (0, Words.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.Contains(position))
            {
                return middle;
            }

            (low, high) = Words[middle].Span.End <= position ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>From the first of some words to the last.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>The span.</returns>
    internal TextSpan Span(int first, int end) => new(Words[first].Span.Start, Words[end - 1].Span.End);

    /// <summary>Whether a word depends on its head by a relation.</summary>
    /// <param name="word">The word's index.</param>
    /// <param name="relation">The relation.</param>
    /// <returns>True where it does.</returns>
    internal bool Is(int word, string relation) => string.Equals(Trees[word].Relation, relation, StringComparison.Ordinal);

    /// <summary>Whether a word has a dependent by a relation.</summary>
    /// <param name="word">The word's index.</param>
    /// <param name="relation">The relation.</param>
    /// <returns>True where it has.</returns>
    internal bool Has(int word, string relation) => Trees.DependentBy(word, relation) >= 0;

    /// <summary>The first of the words that are joined to a word by "and" and the like: the one that carries their role.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns>Its index.</returns>
    internal int FirstConjunct(int word)
    {
        while (Is(word, "conj"))
        {
            word = Trees[word].Head;
        }

        return word;
    }

    private int[] QuotesOf()
    {
        var quotes = new int[Words.Length];
        var (open, number, passage) = (false, 0, -1);
        for (var word = 0; word < Words.Length; word++)
        {
            if (PassageOf(word) != passage)
            {
                (open, passage) = (false, PassageOf(word));
            }

            var mark = Words[word].Span.Length <= 2 ? Text[Words[word].Span.Start] : ' ';
            if (mark is '“' or '”' or '"' || (mark is '`' or '\'' && Words[word].Span.Length == 2 && Text[Words[word].Span.Start + 1] == mark))
            {
                open = mark is '“' or '`' || (mark == '"' && !open);
                number += open ? 1 : 0;
            }

            quotes[word] = open ? number : 0;
        }

        return quotes;
    }
}
