using System.Collections.Immutable;
using System.Text;
using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Benchmarks.Storage;

/// <summary>Writes sentences of made-up words with given phrases in them, and keeps where each phrase stands.</summary>
internal sealed class GeneratedText
{
    private const int WordsBeforeCue = 3;

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Writes a text.</summary>
    /// <param name="random">Chooses the words.</param>
    /// <param name="phrases">What the text has to hold, in the order it is to stand.</param>
    /// <param name="profile">How long it is and how many blocks it has.</param>
    internal GeneratedText(Random random, IReadOnlyList<string> phrases, ReportProfile profile)
    {
        _random = random;
        Spans = new TextSpan[phrases.Count];
        var sentences = Math.Max(1, profile.Characters / 140);
        var perBlock = Math.Max(1, sentences / Math.Max(1, profile.Blocks));
        for (var (number, taken, start) = (0, 0, 0); number < sentences; number++)
        {
            var upTo = (int)((long)phrases.Count * (number + 1) / sentences);
            WriteSentence(phrases, taken, upTo, profile.Characters * (number + 1) / sentences);
            taken = upTo;
            if (number % perBlock == perBlock - 1 || number == sentences - 1)
            {
                _blocks.Add(new Block(_blocks.Count is 0 ? BlockRole.Headline : BlockRole.Paragraph, new TextSpan(start, _text.Length)));
                _text.Append("\n\n");
                start = _text.Length;
            }
            else
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>The text.</summary>
    internal string Text => _text.ToString();

    /// <summary>Its blocks.</summary>
    internal ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>Where the phrases stand, in their order.</summary>
    internal TextSpan[] Spans { get; }

    /// <summary>Its sentences, in order.</summary>
    internal List<GeneratedSentence> Sentences { get; } = [];

    private void WriteSentence(IReadOnlyList<string> phrases, int from, int upTo, int length)
    {
        var start = _text.Length;
        var cue = WriteOpening();
        for (var phrase = from; phrase < upTo; phrase++)
        {
            Space();
            Spans[phrase] = Append(phrases[phrase]);
            WriteWord();
            WriteWord();
        }

        while (_text.Length < length)
        {
            WriteWord();
        }

        _text.Append('.');
        Sentences.Add(new GeneratedSentence(new TextSpan(start, _text.Length), cue, new TextSpan(cue.End + 1, _text.Length)));
    }

    private TextSpan WriteOpening()
    {
        for (var word = 0; word < WordsBeforeCue; word++)
        {
            Append(GeneratedWords.Word(_random));
            Space();
        }

        var cue = Append(GeneratedWords.Word(_random));
        WriteWord();
        return cue;
    }

    private void WriteWord()
    {
        Space();
        Append(GeneratedWords.Word(_random));
    }

    private void Space() => _text.Append(' ');

    private TextSpan Append(string words)
    {
        var start = _text.Length;
        _text.Append(words);
        return new TextSpan(start, _text.Length);
    }
}
