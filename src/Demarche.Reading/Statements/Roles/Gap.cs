using System.Globalization;
using Demarche.Language;

namespace Demarche.Reading.Statements.Roles;

/// <summary>What stands between two spans of a text.</summary>
/// <param name="Words">How many runs of letters and digits.</param>
/// <param name="Breaks">How many ends of sentences and lines, as the marks and capitals tell them.</param>
/// <param name="Marks">Which marks stand in it.</param>
internal readonly record struct Gap(int Words, int Breaks, string Marks)
{
    /// <summary>How many words, in steps that widen.</summary>
    internal string Width => Words switch
    {
        <= 1 => Words.ToString(CultureInfo.InvariantCulture),
        <= 3 => "2-3",
        <= 8 => "4-8",
        <= 20 => "9-20",
        _ => "21+",
    };

    /// <summary>The number of breaks, at most 2.</summary>
    internal int FewBreaks => Math.Min(2, Breaks);

    /// <summary>What stands between two spans.</summary>
    /// <param name="text">The text.</param>
    /// <param name="one">A span.</param>
    /// <param name="other">Another, on either side of it.</param>
    internal static Gap Between(string text, TextSpan one, TextSpan other)
    {
        var (start, end) = one.Start <= other.Start ? (one.End, other.Start) : (other.End, one.Start);
        var (words, breaks, comma, quote, semicolon, colon) = (0, 0, false, false, false, false);
        for (var index = start; index < end; index++)
        {
            var c = text[index];
            words += char.IsLetterOrDigit(c) && (index == start || !char.IsLetterOrDigit(text[index - 1])) ? 1 : 0;
            comma |= c is ',';
            quote |= c is '"' or '“' or '”';
            semicolon |= c is ';';
            colon |= c is ':';
        }

        // The mark that ends a sentence may be the last of the span before.
        for (var index = Math.Max(0, start - 1); index < end; index++)
        {
            breaks += text[index] is '\n' || (text[index] is '.' or '!' or '?' && IsSentenceEnd(text, index)) ? 1 : 0;
        }

        return new Gap(words, breaks, $"{(comma ? "," : "")}{(quote ? "\"" : "")}{(semicolon ? ";" : "")}{(colon ? ":" : "")}");
    }

    private static bool IsSentenceEnd(string text, int stop)
    {
        var index = stop + 1;
        while (index < text.Length && index < stop + 4 && text[index] is '"' or '”' or '’' or '\'' or ')')
        {
            index++;
        }

        if (index >= text.Length || !char.IsWhiteSpace(text[index]))
        {
            return false;
        }

        while (index < text.Length && index < stop + 8 && (char.IsWhiteSpace(text[index]) || text[index] is '"' or '“' or '‘' or '('))
        {
            index++;
        }

        return index < text.Length && (char.IsUpper(text[index]) || char.IsDigit(text[index]));
    }
}
