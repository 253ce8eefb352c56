using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;

namespace Demarche.Workbench.Annotation;

/// <summary>
/// The tokens and sentences that an input line gives: "sentences" with their tokens, or "tokens" alone. Sentences without tokens are a
/// corpus's own notes (they may overlap, or leave words out) and no segmentation.
/// </summary>
internal sealed class GivenSegmentation
{
    private readonly string _text;
    private readonly CodePointMap _map;
    private readonly List<(TextSpan Span, ImmutableArray<string> Words)> _tokens = [];
    private readonly List<int> _sentenceLengths = [];
    private int _reached;

    private GivenSegmentation(string text, CodePointMap map) => (_text, _map) = (text, map);

    /// <summary>What is wrong, by its place in the line, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>The tokens; default where none are given.</summary>
    public ImmutableArray<(TextSpan Span, ImmutableArray<string> Words)> Tokens => _tokens.Count > 0 ? [.. _tokens] : default;

    /// <summary>How many tokens each sentence has; default where no sentences are given.</summary>
    public ImmutableArray<int> SentenceLengths => _sentenceLengths.Count > 0 ? [.. _sentenceLengths] : default;

    /// <summary>Reads the segmentation of a line.</summary>
    /// <param name="line">The line's object.</param>
    /// <param name="text">Its text.</param>
    /// <param name="map">Turns its offsets into code units.</param>
    public static GivenSegmentation Read(JsonElement line, string text, CodePointMap map)
    {
        var given = new GivenSegmentation(text, map);
        if (line.TryGetProperty("sentences", out var sentences) && sentences.ValueKind is JsonValueKind.Array && sentences.EnumerateArray().Any(HasTokens))
        {
            given.ReadSentences(sentences);
        }
        else if (line.TryGetProperty("tokens", out var tokens) && tokens.ValueKind is JsonValueKind.Array)
        {
            given.ReadTokens(tokens, "tokens");
        }

        return given;
    }

    private void ReadSentences(JsonElement sentences)
    {
        var index = 0;
        foreach (var sentence in sentences.EnumerateArray())
        {
            var where = $"sentences[{index++}]";
            var before = _tokens.Count;
            if (!HasTokens(sentence))
            {
                Fault = where;
                return;
            }

            ReadTokens(sentence.GetProperty("tokens"), where + ".tokens");
            if (Fault is not null)
            {
                return;
            }

            if (_tokens.Count > before)
            {
                _sentenceLengths.Add(_tokens.Count - before);
            }
        }
    }

    private static bool HasTokens(JsonElement sentence) =>
        sentence.ValueKind is JsonValueKind.Object && sentence.TryGetProperty("tokens", out var tokens) && tokens.ValueKind is JsonValueKind.Array;

    private void ReadTokens(JsonElement tokens, string where)
    {
        var index = 0;
        foreach (var token in tokens.EnumerateArray())
        {
            if (SpanOf(token) is not { } span)
            {
                Fault = $"{where}[{index}]";
                return;
            }

            _tokens.Add((span, FormsOf(token)));
            index++;
        }
    }

    // [s, e] or {"start": s, "end": e}; null where it is no span behind those before it.
    private TextSpan? SpanOf(JsonElement element)
    {
        var (start, end) = element.ValueKind switch
        {
            JsonValueKind.Array when element.GetArrayLength() == 2 => (OffsetOf(element[0]), OffsetOf(element[1])),
            JsonValueKind.Object when element.TryGetProperty("start", out var from) && element.TryGetProperty("end", out var to) => (OffsetOf(from), OffsetOf(to)),
            _ => (-1, -1),
        };
        if (start < _reached || end <= start)
        {
            return null;
        }

        _reached = end;
        return new TextSpan(start, end);
    }

    private int OffsetOf(JsonElement number) =>
        number.ValueKind is JsonValueKind.Number && number.TryGetInt32(out var offset) ? _map.ToUtf16(offset) : -1;

    private static ImmutableArray<string> FormsOf(JsonElement token) =>
        token.ValueKind is JsonValueKind.Object && token.TryGetProperty("words", out var words) && words.ValueKind is JsonValueKind.Array && words.GetArrayLength() > 1
            ? [.. words.EnumerateArray().Select(FormOf)]
            : [];

    private static string FormOf(JsonElement word) =>
        word.ValueKind is JsonValueKind.Object && word.TryGetProperty("form", out var form) && form.ValueKind is JsonValueKind.String ? form.GetString()! : "";
}
