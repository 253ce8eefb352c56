using Demarche.Language;
using Demarche.Language.Tokens;

namespace Demarche.Evaluation.Coreference;

/// <summary>Widens spans to whole tokens: the corpus counts "I'm" as one unit, trees speak of its parts.</summary>
/// <param name="tokens">The tokens.</param>
internal sealed class TokenBounds(TokenTable tokens)
{
    /// <summary>The span from the start of its first token to the end of its last.</summary>
    /// <param name="span">Any span.</param>
    /// <returns>The span, as it is where no token is in it.</returns>
    internal TextSpan Widen(TextSpan span)
    {
        var (first, last) = (Find(span.Start), Find(span.End - 1));
        return first < 0 || last < 0 ? span : new TextSpan(Math.Min(span.Start, tokens.Tokens[first].Span.Start), Math.Max(span.End, tokens.Tokens[last].Span.End));
    }

    private int Find(int position)
    {
        var (low, high) = (0, tokens.Tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var token = tokens.Tokens[middle].Span;
            if (token.Contains(position))
            {
                return middle;
            }

            if (token.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
