using System.Globalization;
using System.Text;

namespace Demarche.Record.Origins;

/// <summary>Reads the words of a text that are its reporter's own: those outside quotation marks. What two reporters quote alike says nothing of who copied.</summary>
internal static class CopyWords
{
    // FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The words outside quotation marks. A quotation ends with its closing mark or with its line; the captions of a series of pictures are left out.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its words, in order.</returns>
    internal static List<CopyWord> Of(string text)
    {
        var normalized = Normalized(text);
        var words = new List<CopyWord>(normalized.Length / 6);
        foreach (var line in normalized.AsSpan().EnumerateLines())
        {
            if (!PictureSeries.Is(line))
            {
                Add(line, words);
            }
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> line, List<CopyWord> words)
    {
        var (isQuoted, isAfterGap) = (false, false);
        var hash = 0UL;
        for (var at = 0; at <= line.Length; at++)
        {
            var mark = at < line.Length ? line[at] : '\n';
            if (char.IsLetterOrDigit(mark) || char.IsSurrogate(mark))
            {
                hash = ((hash is 0 ? Basis : hash) ^ char.ToLowerInvariant(mark)) * Prime;
                continue;
            }

            if (IsWithinWord(mark))
            {
                continue;
            }

            if (hash is not 0 && !isQuoted)
            {
                words.Add(new CopyWord(hash, isAfterGap));
            }

            isAfterGap = hash is 0 ? isAfterGap : isQuoted;
            hash = 0;
            isQuoted = IsQuotedAfter(line, at, mark, isQuoted);
        }
    }

    private static bool IsQuotedAfter(ReadOnlySpan<char> text, int at, char mark, bool isQuoted) => mark switch
    {
        '”' or '»' => false,
        '“' or '„' or '«' => true,
        '"' => IsOpening(text, at) ?? !isQuoted,
        _ => isQuoted,
    };

    // A straight mark opens before a word and closes behind one; null where it stands alone.
    private static bool? IsOpening(ReadOnlySpan<char> text, int at)
    {
        var isBehind = at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '—' or '–' or '-');
        var isBefore = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        return isBehind == isBefore ? null : isBefore;
    }

    // Soft hyphens, joiners and accents.
    private static bool IsWithinWord(char mark) =>
        mark > '\u007f' && char.GetUnicodeCategory(mark) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    // Unpaired surrogates, which normalisation refuses, count as U+FFFD.
    private static string Normalized(string text) =>
        Ascii.IsValid(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormKD);
}
