using System.Collections.Immutable;

namespace Demarche.Language.Tokens;

/// <summary>
/// Makes the token layer from a tokenisation that comes with the text, for pipelines built with
/// <see cref="PipelineBuilder.Given"/>: attach the table to the document before the pipeline runs.
/// </summary>
public static class GivenTokens
{
    /// <summary>Makes a table of tokens that are one word each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The tokens, in order and apart, none empty.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A span is empty, lies outside the text, or begins before the one in front of it ends.</exception>
    public static TokenTable Of(string text, IEnumerable<TextSpan> spans) =>
        Of(text, spans.Select(span => (span, ImmutableArray<string>.Empty)));

    /// <summary>Makes a table of tokens with the forms of their words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">
    /// The tokens, in order and apart, none empty; with the forms of the words of a multi-word token, else without forms. Forms that do not
    /// spell the token share it out by their lengths.
    /// </param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A span is empty, lies outside the text, or begins before the one in front of it ends.</exception>
    public static TokenTable Of(string text, IEnumerable<(TextSpan Span, ImmutableArray<string> Words)> tokens)
    {
        var table = ImmutableArray.CreateBuilder<Token>();
        var words = ImmutableArray.CreateBuilder<Word>();
        var reached = 0;
        foreach (var (span, forms) in tokens)
        {
            if (span.IsEmpty || span.Start < reached || span.End > text.Length)
            {
                throw new ArgumentException(
                    $"Token {span.Start}-{span.End} must be in the text (0-{text.Length}), not empty, and behind the token before it.",
                    nameof(tokens));
            }

            reached = span.End;
            var count = Math.Max(1, forms.Length);
            table.Add(new Token(span, words.Count, count));
            var start = span.Start;
            for (var index = 0; index < count; index++)
            {
                var end = index == count - 1 ? span.End : Math.Min(span.End, start + forms[index].Length);
                words.Add(new Word(new TextSpan(start, end), table.Count - 1));
                start = end;
            }
        }

        return new TokenTable(table.ToImmutable(), words.ToImmutable());
    }
}
