using System.Collections.Immutable;

namespace Demarche.Language.Tokens;

/// <summary>Cuts the passages of a document into tokens and words.</summary>
public sealed class TokenStage : IStage
{
    /// <inheritdoc/>
    public string Name => "tokens";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs => [];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [TokenTable.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(TokenTable.Layer, Predict(document.Text, document.Passages));

    /// <summary>Cuts passages of a text into tokens and words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="passages">The passages to cut, in order.</param>
    /// <returns>Tokens and words in order of text.</returns>
    public static TokenTable Predict(string text, ImmutableArray<TextSpan> passages)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (var passage in passages)
        {
            var position = passage.Start;
            while (position < passage.End)
            {
                var start = position++;
                if (char.IsWhiteSpace(text[start]))
                {
                    continue;
                }

                if (char.IsLetterOrDigit(text[start]))
                {
                    while (position < passage.End && char.IsLetterOrDigit(text[position]))
                    {
                        position++;
                    }
                }

                tokens.Add(new Token(new TextSpan(start, position), words.Count, 1));
                words.Add(new Word(new TextSpan(start, position), tokens.Count - 1));
            }
        }

        return new TokenTable(tokens.ToImmutable(), words.ToImmutable());
    }
}
