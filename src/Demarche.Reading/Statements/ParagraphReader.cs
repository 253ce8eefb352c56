using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements.Quotes;

namespace Demarche.Reading.Statements;

/// <summary>Makes paragraphs of the passages of a document that carry the body of a story.</summary>
internal static class ParagraphReader
{
    // A sentence of more lexemes is no prose; cutting it keeps every search within a sentence short.
    private const int LongestSentence = 250;

    /// <summary>The body of a document.</summary>
    /// <param name="document">A document with tokens and sentences.</param>
    /// <returns>Its paragraphs, in order.</returns>
    internal static List<Paragraph> Read(Document document)
    {
        var sentences = document.Get(Sentence.Layer);
        var reader = new LexemeReader(document.Text, document.Get(TokenTable.Layer).Words, sentences);
        var body = BodyOf(document);
        var paragraphs = new List<Paragraph>();
        var next = 0;
        var leftOpen = false;
        for (var passage = 0; passage < document.Passages.Length; passage++)
        {
            var first = next;
            while (next < sentences.Length && sentences[next].Passage == passage)
            {
                next++;
            }

            if (!body(document.Passages[passage]) || first == next)
            {
                continue;
            }

            var span = document.Passages[passage];
            var following = passage + 1 < document.Passages.Length && QuoteFinder.BeginsWithMark(document.Text, document.Passages[passage + 1]);
            var quotes = QuoteFinder.Find(document.Text, span, following);
            var lexemes = Mask(reader.Read(first, next), quotes);
            var paragraph = new Paragraph(document.Text, paragraphs.Count, span, lexemes, quotes, Cut(document.Text, lexemes, quotes))
            {
                ContinuesQuote = leftOpen && quotes.Length > 0 && quotes[0].Span.Start == span.Trim(document.Text).Start,
            };
            leftOpen = quotes.Length > 0 && !quotes[^1].IsClosed;
            if (lexemes.Count > 0)
            {
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    /// <summary>Tells which passages of a document are the body of its story.</summary>
    /// <param name="document">The document.</param>
    internal static Func<TextSpan, bool> BodyOf(Document document)
    {
        if (!document.Has(Reader.ReportLayer))
        {
            return _ => true;
        }

        var body = document.Get(Reader.ReportLayer).Blocks.Where(block => block.IsBody).Select(block => block.Span).ToHashSet();
        return body.Contains;
    }

    private static List<Lexeme> Mask(List<Lexeme> lexemes, ImmutableArray<Quote> quotes)
    {
        if (quotes.IsEmpty)
        {
            return lexemes;
        }

        var masked = new List<Lexeme>(lexemes.Count);
        var quote = 0;
        foreach (var lexeme in lexemes)
        {
            while (quote < quotes.Length && quotes[quote].Span.End <= lexeme.Span.Start)
            {
                quote++;
            }

            if (quote < quotes.Length && quotes[quote].Span.Overlaps(lexeme.Span))
            {
                var mask = new Lexeme(quotes[quote].Span, "\"", WordClass.Quote, lexeme.Sentence, quote);
                if (masked.Count > 0 && masked[^1].Quote == quote)
                {
                    masked[^1] = mask;
                }
                else
                {
                    masked.Add(mask);
                }
            }
            else
            {
                masked.Add(lexeme);
            }
        }

        return masked;
    }

    private static ImmutableArray<LexemeRange> Cut(string text, List<Lexeme> lexemes, ImmutableArray<Quote> quotes)
    {
        var sentences = ImmutableArray.CreateBuilder<LexemeRange>();
        var start = 0;
        for (var index = 1; index <= lexemes.Count; index++)
        {
            if (index == lexemes.Count || index - start == LongestSentence || IsBreak(text, lexemes, quotes, index))
            {
                sentences.Add(new LexemeRange(start, index));
                start = index;
            }
        }

        return sentences.ToImmutable();
    }

    private static bool IsBreak(string text, List<Lexeme> lexemes, ImmutableArray<Quote> quotes, int index)
    {
        var (before, after) = (lexemes[index - 1], lexemes[index]);
        if (before.Is(WordClass.Stop) && after.Is(WordClass.Quote))
        {
            return before.Lower is "." or "!" or "?";
        }

        if (!before.Is(WordClass.Quote))
        {
            return before.Sentence != after.Sentence && !after.Is(WordClass.Quote);
        }

        var last = quotes[before.Quote].LastMark(text);
        var startsLower = char.IsLower(text[after.Span.Start]) || after.Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Semicolon);
        return after.Is(WordClass.Quote) ? last is '.' or '?' or '!' : last is '.' && !startsLower;
    }
}
