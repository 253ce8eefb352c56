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
        var scanner = new TokenScanner(text);
        foreach (var passage in passages)
        {
            scanner.Scan(passage);
        }

        return scanner.ToTable();
    }
}
