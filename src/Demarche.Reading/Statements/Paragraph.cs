using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Quotes;

namespace Demarche.Reading.Statements;

/// <summary>One passage as attribution reads it: its lexemes with each quotation masked as one, and its sentences.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Index">Which of the read passages it is, counted from 0.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Lexemes">Its lexemes.</param>
/// <param name="Quotes">Its quotations.</param>
/// <param name="Sentences">Its sentences as half-open ranges of lexemes; a masked quotation never ends one that goes on behind it.</param>
internal sealed record Paragraph(
    string Text,
    int Index,
    TextSpan Span,
    IReadOnlyList<Lexeme> Lexemes,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<LexemeRange> Sentences)
{
    /// <summary>Finds noun phrases in the paragraph.</summary>
    internal NounPhraseChunker Chunker { get; } = new(Lexemes);

    /// <summary>Whether a quotation opens the paragraph and the paragraph before left one open.</summary>
    internal bool ContinuesQuote { get; init; }

    /// <summary>The lexeme at an index.</summary>
    internal Lexeme this[int index] => Lexemes[index];

    /// <summary>Index of the first lexeme that ends behind a position of the text; the number of lexemes where none does.</summary>
    /// <param name="position">The position.</param>
    internal int FirstEndingBehind(int position) => FirstWhere(Lexemes.Count, index => Lexemes[index].Span.End > position);

    /// <summary>The sentence that a lexeme stands in.</summary>
    /// <param name="index">The lexeme.</param>
    internal LexemeRange SentenceOf(int index) => Sentences[FirstWhere(Sentences.Length, sentence => Sentences[sentence].End > index)];

    /// <summary>The quotation that a lexeme masks.</summary>
    internal Quote QuoteAt(int index) => Quotes[Lexemes[index].Quote];

    /// <summary>The words from one lexeme to another.</summary>
    /// <param name="start">The first.</param>
    /// <param name="end">One past the last.</param>
    internal TextSpan SpanOf(int start, int end) => new(Lexemes[start].Span.Start, Lexemes[end - 1].Span.End);

    private static int FirstWhere(int count, Func<int, bool> isBehind)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBehind(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Whether a quotation ends in a mark that ends or joins a clause, as the whole of an utterance does.</summary>
    internal bool IsUtterance(int index) =>
        QuoteAt(index) is { Inner.IsEmpty: false } quote
        && (!quote.IsClosed || quote.LastMark(Text) is '.' or ',' or '?' or '!' or '…' or '—' or '–' or '-');
}
