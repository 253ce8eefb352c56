using Demarche.Language;

namespace Demarche.Reading.Statements.Quotes;

/// <summary>Words in quotation marks within one passage.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them, trimmed.</param>
/// <param name="IsClosed">False where the closing mark is missing: the quotation goes on in the next passage, or the text lost the mark.</param>
internal readonly record struct Quote(TextSpan Span, TextSpan Inner, bool IsClosed)
{
    // "‘We are ready,’”": so many closing marks may stand behind the last one of the words.
    private const int MostMarks = 4;

    /// <summary>The last character of the words, behind which only closing marks of quotations inside stand; a space where there is none.</summary>
    /// <param name="text">The text.</param>
    internal char LastMark(string text)
    {
        for (var index = Inner.End - 1; index >= Math.Max(Inner.Start, Inner.End - MostMarks); index--)
        {
            if (!char.IsWhiteSpace(text[index]) && text[index] is not ('\'' or '’' or '"' or '”' or '»' or ')' or ']'))
            {
                return text[index];
            }
        }

        return ' ';
    }
}
