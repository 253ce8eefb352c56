using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;

namespace Demarche.Reading.Parties.Lexemes;

/// <summary>The lexemes of a document's passages, in order of text.</summary>
internal sealed class LexemeTable
{
    private readonly Lexeme[] _lexemes;

    private LexemeTable(string text, Lexeme[] lexemes)
    {
        Text = text;
        _lexemes = lexemes;
    }

    /// <summary>The document's text.</summary>
    internal string Text { get; }

    /// <summary>How many there are.</summary>
    internal int Count => _lexemes.Length;

    /// <summary>The lexeme at an index; a mark without characters outside the table.</summary>
    /// <param name="index">Any index.</param>
    internal ref readonly Lexeme this[int index] => ref (uint)index < (uint)_lexemes.Length ? ref _lexemes[index] : ref Outside.Value;

    /// <summary>Cuts the passages of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="sentences">Their sentences, in order.</param>
    /// <returns>The lexemes.</returns>
    internal static LexemeTable Of(string text, ImmutableArray<TextSpan> passages, ImmutableArray<Sentence> sentences)
    {
        var lexemes = new List<Lexeme>(text.Length / 5);
        var sentence = 0;
        for (var passage = 0; passage < passages.Length; passage++)
        {
            var first = lexemes.Count;
            Cut(text, passages[passage], passage, sentences, ref sentence, lexemes);
            if (IsTitleCase(lexemes, first))
            {
                for (var index = first; index < lexemes.Count; index++)
                {
                    lexemes[index] = lexemes[index] with { Flags = lexemes[index].Flags | LexemeFlags.TitleCase };
                }
            }
        }

        return new LexemeTable(text, [.. lexemes]);
    }

    /// <summary>The text span from one lexeme up to another.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>The span.</returns>
    internal TextSpan Span(int first, int end) => new(this[first].Span.Start, this[end - 1].Span.End);

    /// <summary>The characters from one lexeme up to another.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>The text.</returns>
    internal string TextOf(int first, int end) => Span(first, end).In(Text).ToString();

    /// <summary>The keys of the words from one lexeme up to another.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>The keys.</returns>
    internal List<string> Keys(int first, int end)
    {
        var keys = new List<string>(end - first);
        for (var index = first; index < end; index++)
        {
            keys.Add(_lexemes[index].Key);
        }

        return keys;
    }

    /// <summary>The keys of words alone, for names that are to be looked up.</summary>
    /// <param name="name">A name.</param>
    /// <returns>Its keys.</returns>
    internal static List<string> KeysOf(ReadOnlySpan<char> name)
    {
        var keys = new List<string>();
        var text = name.ToString();
        for (var position = 0; position < text.Length;)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = LexemeScanner.End(text, position, text.Length, out _, out var next);
            keys.Add(LexemeKeys.Of(text.AsSpan(position, end - position)));
            position = next;
        }

        return keys;
    }

    private static void Cut(string text, TextSpan passage, int index, ImmutableArray<Sentence> sentences, ref int sentence, List<Lexeme> lexemes)
    {
        var quoted = false;
        var initial = true;
        for (var position = passage.Start; position < passage.End;)
        {
            if (char.IsWhiteSpace(text[position]) || char.GetUnicodeCategory(text[position]) == System.Globalization.UnicodeCategory.Format)
            {
                position++;
                continue;
            }

            while (sentence + 1 < sentences.Length && sentences[sentence + 1].Span.Start <= position)
            {
                sentence++;
                initial = true;
            }

            var end = LexemeScanner.End(text, position, passage.End, out var flags, out var next);
            var key = LexemeKeys.Of(text.AsSpan(position, end - position));
            flags |= quoted ? LexemeFlags.Quoted : LexemeFlags.None;
            if (!flags.HasFlag(LexemeFlags.Mark))
            {
                flags |= initial ? LexemeFlags.Initial : LexemeFlags.None;
                initial = false;
            }
            else if (key[0] is '"' or '“' or '”')
            {
                quoted = key[0] == '“' || (key[0] == '"' && !quoted);
                initial |= quoted;
            }

            lexemes.Add(new Lexeme(new TextSpan(position, end), key, key.ToLowerInvariant(), sentence, index, flags));
            position = next;
        }
    }

    private static bool IsTitleCase(List<Lexeme> lexemes, int first)
    {
        var (words, capitals) = (0, 0);
        for (var index = first; index < lexemes.Count; index++)
        {
            if (lexemes[index].IsWord && lexemes[index].Key.Length > 3)
            {
                words++;
                capitals += lexemes[index].IsCapital ? 1 : 0;
            }
        }

        return words is >= 4 and < 30 && capitals * 10 >= words * 7 && !lexemes[^1].IsMark('.');
    }

    private static class Outside
    {
        internal static readonly Lexeme Value = new(new TextSpan(0, 0), "\0", "\0", -1, -1, LexemeFlags.Mark);
    }
}
