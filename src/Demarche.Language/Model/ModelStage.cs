using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Language.Model;

/// <summary>
/// Runs the encoder once over each sentence and lets every head attach its layer. Passes never mix documents: the runtime
/// takes one scale of quantisation for a whole pass, so what a document gives must not depend on what stands beside it.
/// </summary>
public sealed class ModelStage : IStage
{
    // At 8 pieces a word, which is the most, a window of so many still fits the encoder's positions.
    private const int ShortWindow = 60;

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

    /// <inheritdoc/>
    public string Name => "model";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; }

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var table = document.Get(TokenTable.Layer);
        var words = table.Words.Select(word => word.Span.In(document.Text).ToString()).ToArray();
        var decodings = _decoders.Select(decoder => decoder.Begin(document)).ToArray();
        foreach (var batch in Batches(document, words))
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

        foreach (var decoding in decodings)
        {
            decoding.Finish();
        }
    }

    /// <summary>Windows of like length together, so that little is padding.</summary>
    private List<List<SentenceWindow>> Batches(Document document, string[] words)
    {
        var windows = document.Get(Sentence.Layer)
            .SelectMany(sentence => Windows(sentence, words))
            .Select(window => (Window: window, Pieces: EncoderRows.Even(PiecesOf(window, words))))
            .OrderBy(pair => pair.Pieces)
            .ThenBy(pair => pair.Window.First);
        var batches = new List<List<SentenceWindow>>();
        foreach (var (window, pieces) in windows)
        {
            if (batches.Count == 0 || (batches[^1].Count + 1) * pieces > _model.Options.BatchPieces)
            {
                batches.Add([]);
            }

            batches[^1].Add(window);
        }

        return batches;
    }

    private IEnumerable<SentenceWindow> Windows(Sentence sentence, string[] words)
    {
        var windows = SentenceWindow.Cut(sentence.FirstWord, sentence.WordCount, _model.Options).ToList();
        return windows.TrueForAll(window => PiecesOf(window, words) <= EncoderRows.MostPieces)
            ? windows
            : SentenceWindow.Cut(sentence.FirstWord, sentence.WordCount, _model.Options with { WindowWords = ShortWindow, WindowOverlap = ShortWindow / 4 });
    }

    private int PiecesOf(SentenceWindow window, string[] words)
    {
        var pieces = 2;
        for (var word = window.First; word < window.First + window.Count; word++)
        {
            pieces += _model.Pieces.Of(words[word]).Length;
        }

        return pieces;
    }
}
