using System.Runtime.InteropServices;

namespace Demarche.Evaluation.Copies;

/// <summary>Every run of so many words of a story. Found for all stories and compared one by one, with nothing left out: slow and plain.</summary>
/// <param name="length">Words in a run.</param>
/// <param name="isOutsideQuotes">Whether words in quotation marks are left out, which breaks a run.</param>
internal sealed class WordRuns(int length, bool isOutsideQuotes)
{
    /// <summary>The runs of a story.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>Each distinct run with the number of the word that it first starts at.</returns>
    internal Dictionary<string, int> Of(string text)
    {
        var words = StoryWords.Of(text);
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var start = 0; start + length <= words.Count; start++)
        {
            var run = CollectionsMarshal.AsSpan(words).Slice(start, length);
            if (!isOutsideQuotes || !IsAnyQuoted(run))
            {
                runs.TryAdd(Join(run), start);
            }
        }

        return runs;
    }

    /// <summary>The share of the shorter story's runs that the other has.</summary>
    internal static double Share(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var (less, more) = one.Count < other.Count ? (one, other) : (other, one);
        return less.Count is 0 ? 0 : less.Keys.Count(more.ContainsKey) / (double)less.Count;
    }

    private static bool IsAnyQuoted(ReadOnlySpan<StoryWord> run)
    {
        foreach (var word in run)
        {
            if (word.IsQuoted)
            {
                return true;
            }
        }

        return false;
    }

    private static string Join(ReadOnlySpan<StoryWord> run)
    {
        var keys = new string[run.Length];
        for (var index = 0; index < run.Length; index++)
        {
            keys[index] = run[index].Key;
        }

        return string.Join(' ', keys);
    }
}
