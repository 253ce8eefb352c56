using Demarche.Language.Tokens;

namespace Demarche.Language.Model;

/// <summary>Keeps the states as they are.</summary>
internal sealed class StateDecoder : IHeadDecoder
{
    internal const string Output = "states";

    public IReadOnlyList<string> Outputs { get; } = [Output];

    public Layer Adds => WordStates.Layer;

    public IHeadDecoding Begin(Document document) => new Decoding(document);

    private sealed class Decoding(Document document) : IHeadDecoding
    {
        private readonly float[] _words = new float[document.Get(TokenTable.Layer).Words.Length * WordStates.Size];
        private readonly float[] _marks = new float[document.Get(TokenTable.Layer).Words.Length * WordStates.Size];

        public void Take(SentenceWindow window, ModelScores scores, int row)
        {
            var states = scores.Of(Output).Slice(row * scores.Rows.Words * WordStates.Size, (window.Count + 1) * WordStates.Size);
            for (var word = window.KeepFrom; word < window.KeepTo; word++)
            {
                states.Slice((word - window.First + 1) * WordStates.Size, WordStates.Size).CopyTo(_words.AsSpan(word * WordStates.Size));
                states[..WordStates.Size].CopyTo(_marks.AsSpan(word * WordStates.Size));
            }
        }

        public void Finish() => document.Attach(WordStates.Layer, new WordStates(_words, _marks));
    }
}
