namespace Demarche.Language.Model;

/// <summary>A run of words that the encoder reads at once: a sentence, or a part of a long one.</summary>
/// <param name="First">Index of its first word among the document's words.</param>
/// <param name="Count">How many words.</param>
/// <param name="KeepFrom">First word whose scores are used; those before it are the neighbouring window's.</param>
/// <param name="KeepTo">One past the last word whose scores are used.</param>
/// <param name="SentenceFirst">Index of the first word of the sentence.</param>
internal readonly record struct SentenceWindow(int First, int Count, int KeepFrom, int KeepTo, int SentenceFirst)
{
    // The marks before and after a sentence.
    private const int Marks = 2;

    /// <summary>How many words it keeps.</summary>
    internal int KeepCount => KeepTo - KeepFrom;

    /// <summary>Cuts a sentence.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="sizes">How many pieces each of its words has; at most 8 each.</param>
    /// <param name="options">How long windows are, and how much they share.</param>
    /// <returns>One window, or as many as a long sentence needs; every word is kept in exactly one.</returns>
    internal static List<SentenceWindow> Cut(int first, ReadOnlySpan<int> sizes, ModelOptions options)
    {
        var windows = new List<SentenceWindow>();
        var (start, kept) = (0, 0);
        while (kept < sizes.Length)
        {
            var end = End(sizes, start, options.WindowWords);
            var overlap = Math.Min(options.WindowOverlap, (end - start) / 2);
            var keepTo = end == sizes.Length ? end : end - (overlap / 2);
            windows.Add(new SentenceWindow(first + start, end - start, first + kept, first + keepTo, first));
            (start, kept) = (end - overlap, keepTo);
        }

        return windows;
    }

    /// <summary>The width of its row.</summary>
    /// <param name="sizes">How many pieces each of the document's words has.</param>
    /// <returns>Pieces with both marks, padded as <see cref="EncoderRows.Even"/> says.</returns>
    internal int Width(ReadOnlySpan<int> sizes)
    {
        var pieces = Marks;
        foreach (var size in sizes.Slice(First, Count))
        {
            pieces += size;
        }

        return EncoderRows.Even(pieces);
    }

    private static int End(ReadOnlySpan<int> sizes, int start, int most)
    {
        var (end, pieces) = (start, Marks);
        while (end < sizes.Length && end - start < most && pieces + sizes[end] <= EncoderRows.MostPieces)
        {
            pieces += sizes[end++];
        }

        return end;
    }
}
