using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;

namespace Demarche.Reading.Phrases;

/// <summary>Makes lexemes of a document's words.</summary>
/// <param name="text">The document's text.</param>
/// <param name="words">Its words.</param>
/// <param name="sentences">Its sentences.</param>
internal sealed class LexemeReader(string text, ImmutableArray<Word> words, ImmutableArray<Sentence> sentences)
{
    private readonly WordClasses _classes = WordClasses.Default;

    /// <summary>The lexemes of a run of sentences.</summary>
    /// <param name="firstSentence">Index of the first.</param>
    /// <param name="endSentence">One past the index of the last.</param>
    internal List<Lexeme> Read(int firstSentence, int endSentence)
    {
        var lexemes = new List<Lexeme>();
        for (var sentence = firstSentence; sentence < endSentence; sentence++)
        {
            for (var index = sentences[sentence].FirstWord; index < sentences[sentence].EndWord; index++)
            {
                var span = words[index].Span;
                while (IsJoinedByHyphen(index, sentences[sentence].EndWord))
                {
                    index += 2;
                    span = span.Cover(words[index].Span);
                }

                if (!span.IsEmpty)
                {
                    lexemes.Add(Make(span, sentence, lexemes));
                }
            }
        }

        return lexemes;
    }

    private Lexeme Make(TextSpan span, int sentence, List<Lexeme> before)
    {
        var word = span.In(text);
        var lower = word.ToString().ToLowerInvariant().Replace('’', '\'');
        if (lower is "'s" or "'")
        {
            var isVerb = lower.Length == 2 && before.Count > 0 && before[^1].Is(WordClass.Subject | WordClass.Interrogative | WordClass.Adverb)
                || (lower.Length == 2 && before.Count > 0 && before[^1].Lower is "that" or "there");
            return new Lexeme(span, lower, isVerb ? WordClass.Auxiliary | WordClass.Be : WordClass.Possessive, sentence);
        }

        return new Lexeme(span, lower, _classes.Of(word, lower), sentence);
    }

    private bool IsJoinedByHyphen(int index, int end) =>
        index + 2 < end
        && words[index].Span.End == words[index + 1].Span.Start
        && words[index + 1].Span is { Length: 1 } hyphen
        && text[hyphen.Start] == '-'
        && words[index + 1].Span.End == words[index + 2].Span.Start
        && char.IsLetterOrDigit(text[words[index].Span.Start])
        && char.IsLetterOrDigit(text[words[index + 2].Span.Start]);
}
