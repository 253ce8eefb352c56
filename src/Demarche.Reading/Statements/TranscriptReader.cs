using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Reads a paragraph of a transcript: "NAME: text", "Q: text", "Q. text".</summary>
internal static class TranscriptReader
{
    private const int LongestLabel = 8;

    /// <summary>The statement of a paragraph that begins with a speaker's label, or null.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static StatementDraft? Read(Paragraph paragraph)
    {
        var lexemes = paragraph.Lexemes;
        for (var index = 0; index < Math.Min(LongestLabel, lexemes.Count - 1); index++)
        {
            if (lexemes[index].Is(WordClass.Colon) || (index == 1 && lexemes[index].Is(".") && lexemes[0].Lower is "q" or "a" && lexemes[0].Is(WordClass.Capital)))
            {
                return index == 0 ? null : Make(paragraph, index);
            }

            if (!IsLabelWord(lexemes[index]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsLabelWord(Lexeme lexeme) =>
        (lexeme.Is(WordClass.Capital) && !lexeme.Is(WordClass.Time)) || lexeme.Is(WordClass.Open | WordClass.Close | WordClass.Comma) || lexeme.Lower is "al" or "bin" or "ag" or "de" or "van" or "von" or "q" or "a";

    private static StatementDraft? Make(Paragraph paragraph, int colon)
    {
        var lexemes = paragraph.Lexemes;
        var isQuestionOrAnswer = lexemes[0].Lower is "q" or "a" && colon == 1;
        var label = lexemes[0].Span.Cover(lexemes[colon - 1].Span);
        var isShouted = label.In(paragraph.Text).IndexOfAnyInRange('a', 'z') < 0;
        if (!isQuestionOrAnswer && !isShouted && !(colon is 2 or 3 && lexemes[colon + 1].Is(WordClass.Quote)))
        {
            return null;
        }

        var content = lexemes[colon + 1].Span.Cover(lexemes[^1].Span);
        return new StatementDraft(paragraph.Index, label, [lexemes[colon].Span], [content], lexemes[0].Is("q") ? Act.Ask : Act.Assert, "transcript");
    }
}
