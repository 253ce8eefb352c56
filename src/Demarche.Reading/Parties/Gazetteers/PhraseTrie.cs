using System.Diagnostics.CodeAnalysis;

namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>Phrases of one or more words, found in one pass over a text's words. Filled once, then only read.</summary>
/// <typeparam name="T">What a phrase leads to.</typeparam>
internal sealed class PhraseTrie<T>
    where T : class
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<T?> _values = [null];

    /// <summary>Adds a phrase, or changes what it leads to.</summary>
    /// <param name="words">The keys of its words; at least one.</param>
    /// <param name="value">Makes the value from the one that is there.</param>
    internal void Add(List<string> words, Func<T?, T> value)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_words.TryGetValue(word, out var id))
            {
                id = _words.Count + 1;
                _words.Add(word, id);
            }

            var step = Step(node, id);
            if (!_steps.TryGetValue(step, out node))
            {
                node = _values.Count;
                _steps.Add(step, node);
                _values.Add(null);
            }
        }

        _values[node] = value(_values[node]);
    }

    /// <summary>Finds the longest phrase that begins at a word.</summary>
    /// <param name="keyAt">The key of the word at an index, or null where no phrase goes on.</param>
    /// <param name="start">The index of the first word.</param>
    /// <param name="end">One past the last word of the phrase.</param>
    /// <param name="value">What the phrase leads to.</param>
    /// <returns>False where none begins there.</returns>
    internal bool TryLongest(Func<int, string?> keyAt, int start, out int end, [NotNullWhen(true)] out T? value)
    {
        (end, value) = (start, null);
        var node = 0;
        for (var index = start; keyAt(index) is { } key && _words.TryGetValue(key, out var id); index++)
        {
            if (!_steps.TryGetValue(Step(node, id), out node))
            {
                break;
            }

            if (_values[node] is { } found)
            {
                (end, value) = (index + 1, found);
            }
        }

        return value is not null;
    }

    /// <summary>What exactly these words lead to.</summary>
    /// <param name="words">The keys of the words.</param>
    /// <returns>The value, or null.</returns>
    internal T? Find(List<string> words) =>
        TryLongest(index => index < words.Count ? words[index] : null, 0, out var end, out var value) && end == words.Count ? value : null;

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
