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
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (passage, first) = (0, 0);
        for (var index = 0; index < table.Tokens.Length; index++)
        {
            while (table.Tokens[index].Span.Start >= passages[passage].End)
            {
                passage++;
            }

            var isLast = index + 1 == table.Tokens.Length
                || table.Tokens[index + 1].Span.Start >= passages[passage].End
                || text[table.Tokens[index].Span.Start] is '.' or '!' or '?';
            if (isLast)
            {
                var (from, to) = (table.Tokens[first], table.Tokens[index]);
                sentences.Add(new Sentence(
                    from.Span.Cover(to.Span),
                    first,
                    index + 1 - first,
                    from.FirstWord,
                    to.FirstWord + to.WordCount - from.FirstWord,
                    passage));
                first = index + 1;
            }
        }

        return sentences.ToImmutable();
    }
}
