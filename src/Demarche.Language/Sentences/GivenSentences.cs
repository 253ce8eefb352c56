using System.Collections.Immutable;
using Demarche.Language.Tokens;

namespace Demarche.Language.Sentences;

/// <summary>Makes the sentence layer from sentences that come with the text, for pipelines built with <see cref="PipelineBuilder.Given"/>.</summary>
public static class GivenSentences
{
    /// <summary>Groups tokens as given sentences do.</summary>
    /// <param name="passages">The passages; each sentence lies in one.</param>
    /// <param name="table">The tokens.</param>
    /// <param name="tokenCounts">How many tokens each sentence has; at least 1, and together all.</param>
    /// <returns>The sentences, in order of text.</returns>
    /// <exception cref="ArgumentException">The counts are not the tokens', or a sentence lies in no passage.</exception>
    public static ImmutableArray<Sentence> Of(ImmutableArray<TextSpan> passages, TokenTable table, IReadOnlyCollection<int> tokenCounts)
    {
        if (tokenCounts.Any(count => count < 1) || tokenCounts.Sum() != table.Tokens.Length)
        {
            throw new ArgumentException($"The sentences must have at least one token each and {table.Tokens.Length} together.", nameof(tokenCounts));
        }

        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokenCounts.Count);
        var (first, passage) = (0, 0);
        foreach (var count in tokenCounts)
        {
            var (from, to) = (table.Tokens[first], table.Tokens[first + count - 1]);
            var span = from.Span.Cover(to.Span);
            while (passage < passages.Length && passages[passage].End < span.End)
            {
                passage++;
            }

            if (passage == passages.Length || !passages[passage].Contains(span))
            {
                throw new ArgumentException($"Sentence {span.Start}-{span.End} must lie in one passage.", nameof(tokenCounts));
            }

            sentences.Add(new Sentence(span, first, count, from.FirstWord, to.FirstWord + to.WordCount - from.FirstWord, passage));
            first += count;
        }

        return sentences.MoveToImmutable();
    }
}
