using System.Collections.Immutable;

namespace Demarche.Reading.Pages.Languages;

/// <summary>
/// Tells the language of a story: by its script where that has one language, else by function words, of which every running text is full.
/// English is told from all others in a few dozen words. Pure, linear, safe for any number of threads.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>What is told where nothing can be.</summary>
    internal const string Unknown = "und";

    private const string English = "en";
    private const int MaximumWords = 800;
    private const int MaximumWordLetters = 24;
    private const int FewWords = 12;

    // Running English has some 40 of 100 words in the list, running text of other languages some 25; lists of names have few in any.
    private const double MinimumShare = 0.1;

    /// <summary>Tells the language of the story blocks of a text, or of all of it where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <returns>An ISO 639-1 code, or "und".</returns>
    internal static string Tell(string text, ImmutableArray<Block> blocks)
    {
        var count = new LanguageCount();
        foreach (var block in blocks.Where(block => block.IsStory).OrderBy(block => block.IsBody ? 0 : 1))
        {
            Count(block.Span.In(text), count);
            if (count.Words >= MaximumWords)
            {
                break;
            }
        }

        if (count.Words == 0)
        {
            Count(text, count);
        }

        return Decide(count);
    }

    private static void Count(ReadOnlySpan<char> words, LanguageCount count)
    {
        Span<char> small = stackalloc char[MaximumWordLetters];
        var length = 0;
        foreach (var letter in words)
        {
            var isLetter = char.IsLetter(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (isLetter)
            {
                count.AddLetter(letter);
                if (length < MaximumWordLetters)
                {
                    small[length] = char.ToLowerInvariant(letter);
                }

                length++;
            }
            else if (length > 0)
            {
                count.AddWord(small[..Math.Min(length, MaximumWordLetters)]);
                length = 0;
                if (count.Words >= MaximumWords)
                {
                    return;
                }
            }
        }

        if (length > 0)
        {
            count.AddWord(small[..Math.Min(length, MaximumWordLetters)]);
        }
    }

    private static string Decide(LanguageCount count)
    {
        if (count.ScriptLanguage is { } told)
        {
            return told;
        }

        var (best, weight, hits) = count.Best(prefer: English);
        if (best is null || weight <= 0)
        {
            return Unknown;
        }

        // One function word is enough where there are few words at all.
        return count.Words <= FewWords || hits >= count.Words * MinimumShare ? best : Unknown;
    }
}
