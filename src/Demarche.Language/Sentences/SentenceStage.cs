using System.Collections.Immutable;
using Demarche.Language.Tokens;

namespace Demarche.Language.Sentences;

/// <summary>Cuts each passage into sentences.</summary>
public sealed class SentenceStage : IStage
{
    /// <inheritdoc/>
    public string Name => "sentences";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Sentence.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) =>
        document.Attach(Sentence.Layer, Predict(document.Text, document.Passages, document.Get(TokenTable.Layer)));

    /// <summary>Groups tokens into sentences.</summary>
    /// <param name="text">The text the tokens are of.</param>
    /// <param name="passages">The passages; no sentence crosses an end of one.</param>
    /// <param name="table">The tokens of the passages.</param>
    /// <returns>Sentences in order of text; every token is in one.</returns>
    public static ImmutableArray<Sentence> Predict(string text, ImmutableArray<TextSpan> passages, TokenTable table)
    {
        // English news has some 23 tokens a sentence; the builder grows where sentences are shorter.
        var sentences = ImmutableArray.CreateBuilder<Sentence>((table.Tokens.Length / 20) + passages.Length + 1);
        var tokens = table.Tokens;
        var first = 0;
        for (var passage = 0; passage < passages.Length && first < tokens.Length; passage++)
        {
            while (first < tokens.Length && tokens[first].Span.Start < passages[passage].End)
            {
                var paragraph = ParagraphEnd(text, tokens, first, passages[passage].End);
                var splitter = new SentenceSplitter(text, tokens.AsSpan()[..paragraph], first);
                while (first < paragraph)
                {
                    var end = splitter.NextEnd(first);
                    sentences.Add(Of(tokens, first, end, passage));
                    first = end;
                }
            }
        }

        return sentences.DrainToImmutable();
    }

    // One past the last token before a blank line, a list item or the end of the passage.
    private static int ParagraphEnd(string text, ImmutableArray<Token> tokens, int first, int passageEnd)
    {
        var index = first + 1;
        while (index < tokens.Length && tokens[index].Span.Start < passageEnd && !LineBreaks.PartParagraphs(text, tokens, index))
        {
            index++;
        }

        return index;
    }

    private static Sentence Of(ImmutableArray<Token> tokens, int first, int end, int passage)
    {
        var (from, to) = (tokens[first], tokens[end - 1]);
        return new Sentence(from.Span.Cover(to.Span), first, end - first, from.FirstWord, to.FirstWord + to.WordCount - from.FirstWord, passage);
    }
}
