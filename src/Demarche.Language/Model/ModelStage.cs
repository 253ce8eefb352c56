using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Language.Model;

/// <summary>
/// Runs the encoder once over each sentence, and once more over the sentences of a passage together for the heads that read
/// passages; a sentence that is its whole passage is read once. Every head attaches its layer. Passes never mix documents: the runtime
/// takes one scale of quantisation for a whole pass, so what a document gives must not depend on what stands beside it.
/// </summary>
public sealed class ModelStage : IStage
{
    private readonly LanguageModel _model;
    private readonly IReadOnlyList<IHeadDecoder> _decoders;
    private readonly string[] _outputs;
    private readonly string[] _passageOutputs;

    internal ModelStage(LanguageModel model, IReadOnlyList<IHeadDecoder> decoders)
    {
        _model = model;
        _decoders = decoders;
        _outputs = [.. decoders.SelectMany(decoder => decoder.Outputs).Distinct(StringComparer.Ordinal)];
        _passageOutputs = [.. decoders.Where(decoder => decoder.ReadsPassages).SelectMany(decoder => decoder.Outputs).Distinct(StringComparer.Ordinal)];
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
    public IStage Only(IReadOnlySet<Layer> wanted) => new ModelStage(_model, [.. _decoders.Where(decoder => wanted.Contains(decoder.Adds))]);

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var words = document.Get(TokenTable.Layer).Words.Select(word => word.Span.In(document.Text).ToString()).ToArray();
        var sizes = Array.ConvertAll(words, word => _model.Pieces.Of(word).Length);
        var sentences = document.Get(Sentence.Layer);
        var together = PassageWindows.Cut(sentences, sizes, _model.Options);
        var alone = sentences.Select(sentence => sentence.FirstWord).Where(word => !PassageWindows.Cover(together, word)).ToHashSet();
        var windows = sentences
            .SelectMany(sentence => SentenceWindow.Cut(sentence.FirstWord, sizes.AsSpan(sentence.FirstWord, sentence.WordCount), _model.Options));
        var decodings = _decoders.Select(decoder => (decoder.ReadsPassages, Decoding: decoder.Begin(document))).ToArray();
        foreach (var batch in WindowBatches.Cut(windows.Select(window => (window, window.Width(sizes))), _model.Options.BatchPieces))
        {
            Decode(batch, words, _outputs, window => decodings.Where(pair => !pair.ReadsPassages || alone.Contains(window.SentenceFirst)).Select(pair => pair.Decoding));
        }

        if (_passageOutputs.Length > 0)
        {
            foreach (var batch in WindowBatches.Cut(together.Select(window => (window, window.Width(sizes))), _model.Options.BatchPieces))
            {
                Decode(batch, words, _passageOutputs, _ => decodings.Where(pair => pair.ReadsPassages).Select(pair => pair.Decoding));
            }
        }

        foreach (var (_, decoding) in decodings)
        {
            decoding.Finish();
        }
    }

    private void Decode(List<SentenceWindow> batch, string[] words, string[] outputs, Func<SentenceWindow, IEnumerable<IHeadDecoding>> decodings)
    {
        var rows = EncoderRows.Of([.. batch.Select(window => new ArraySegment<string>(words, window.First, window.Count))], _model.Pieces, _model.Lexicon);
        using var scores = _model.Run(rows, outputs);
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var decoding in decodings(batch[row]))
            {
                decoding.Take(batch[row], scores, row);
            }
        }
    }
}
