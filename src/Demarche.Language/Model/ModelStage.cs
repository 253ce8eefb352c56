using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Language.Model;

/// <summary>
/// Runs the encoder once over each sentence and lets every head attach its layer. Passes never mix documents: the runtime
/// takes one scale of quantisation for a whole pass, so what a document gives must not depend on what stands beside it.
/// </summary>
public sealed class ModelStage : IStage
{
    private readonly LanguageModel _model;
    private readonly IReadOnlyList<IHeadDecoder> _decoders;
    private readonly string[] _outputs;

    internal ModelStage(LanguageModel model, IReadOnlyList<IHeadDecoder> decoders)
    {
        _model = model;
        _decoders = decoders;
        _outputs = [.. decoders.SelectMany(decoder => decoder.Outputs).Distinct(StringComparer.Ordinal)];
        Adds = [.. decoders.Select(decoder => decoder.Adds)];
    }

    /// <summary>"model" with the version of the weights, which findings carry as their origin.</summary>
    public string Name => "model-" + _model.Version;

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; }

    /// <summary>The outputs of the model that its heads read.</summary>
    internal IReadOnlyList<string> Outputs => _outputs;

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var words = document.Get(TokenTable.Layer).Words.Select(word => word.Span.In(document.Text).ToString()).ToArray();
        var sizes = Array.ConvertAll(words, word => _model.Pieces.Of(word).Length);
        var windows = document.Get(Sentence.Layer)
            .SelectMany(sentence => SentenceWindow.Cut(sentence.FirstWord, sizes.AsSpan(sentence.FirstWord, sentence.WordCount), _model.Options));
        var decodings = _decoders.Select(decoder => decoder.Begin(document)).ToArray();
        foreach (var batch in WindowBatches.Cut(windows.Select(window => (window, window.Width(sizes))), _model.Options.BatchPieces))
        {
            Decode(batch, words, decodings);
        }

        foreach (var decoding in decodings)
        {
            decoding.Finish();
        }
    }

    private void Decode(List<SentenceWindow> batch, string[] words, IHeadDecoding[] decodings)
    {
        var rows = EncoderRows.Of([.. batch.Select(window => new ArraySegment<string>(words, window.First, window.Count))], _model.Pieces);
        using var scores = _model.Run(rows, _outputs);
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var decoding in decodings)
            {
                decoding.Take(batch[row], scores, row);
            }
        }
    }
}
