namespace Demarche.Language.Model;

/// <summary>A run of words that the encoder reads at once: a sentence, or a part of a long one.</summary>
/// <param name="First">Index of its first word among the document's words.</param>
/// <param name="Count">How many words.</param>
/// <param name="KeepFrom">First word whose scores are used; those before it are the neighbouring window's.</param>
/// <param name="KeepTo">One past the last word whose scores are used.</param>
/// <param name="SentenceFirst">Index of the first word of the sentence.</param>
internal readonly record struct SentenceWindow(int First, int Count, int KeepFrom, int KeepTo, int SentenceFirst)
{
    /// <summary>Whether it is a whole sentence.</summary>
    internal bool IsFirst => First == SentenceFirst;

    /// <summary>Cuts a sentence.</summary>
    /// <param name="first">Index of its first word.</param>
    /// <param name="count">How many words it has.</param>
    /// <param name="options">How long windows are, and how much they share.</param>
    /// <returns>One window, or as many as a long sentence needs; every word is kept in exactly one.</returns>
    internal static IEnumerable<SentenceWindow> Cut(int first, int count, ModelOptions options)
    {
        var step = options.WindowWords - options.WindowOverlap;
        for (var start = 0; start == 0 || start + options.WindowOverlap < count; start += step)
        {
            var end = Math.Min(count, start + options.WindowWords);
            var keepFrom = start == 0 ? 0 : start + (options.WindowOverlap / 2);
            var keepTo = end == count ? count : end - (options.WindowOverlap / 2);
            yield return new SentenceWindow(first + start, end - start, first + keepFrom, first + keepTo, first);
        }
    }
}
