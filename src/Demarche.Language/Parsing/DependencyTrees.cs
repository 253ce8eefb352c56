using System.Collections.Immutable;

namespace Demarche.Language.Parsing;

/// <summary>
/// The dependency trees of a document's sentences, over the indices of the document's words. Does not change; safe for
/// any number of threads.
/// </summary>
public sealed class DependencyTrees
{
    private readonly ImmutableArray<Dependency> _words;
    private readonly int[] _starts;
    private readonly int[] _dependents;
    private readonly (int First, int End)[] _subtrees;

    /// <summary>Makes the trees.</summary>
    /// <param name="words">What each word depends on, parallel to the document's words.</param>
    /// <exception cref="ArgumentException">A head is no word, or words depend on each other in a circle.</exception>
    public DependencyTrees(ImmutableArray<Dependency> words)
    {
        _words = words;
        (_starts, _dependents) = Dependents(words);
        _subtrees = Subtrees(words);
    }

    /// <summary>The layer that holds a document's trees.</summary>
    public static Layer<DependencyTrees> Layer { get; } = new("dependencies");

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>What each word depends on, parallel to the document's words.</summary>
    public ImmutableArray<Dependency> Words => _words;

    /// <summary>What a word depends on.</summary>
    /// <param name="word">Index of the word.</param>
    public Dependency this[int word] => _words[word];

    /// <summary>The words that depend on a word directly.</summary>
    /// <param name="word">Index of the word.</param>
    /// <returns>Their indices, in order of text.</returns>
    public ReadOnlySpan<int> DependentsOf(int word) => _dependents.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The first word in order of text that depends on a word by a relation.</summary>
    /// <param name="word">Index of the word.</param>
    /// <param name="relation">For example "nsubj".</param>
    /// <returns>Its index, or -1 where there is none.</returns>
    public int DependentBy(int word, string relation)
    {
        foreach (var dependent in DependentsOf(word))
        {
            if (string.Equals(_words[dependent].Relation, relation, StringComparison.Ordinal))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>From the first to the last word of a word's subtree, itself included; words of other subtrees may stand between them.</summary>
    /// <param name="word">Index of the word.</param>
    /// <returns>The index of the first word, and one past that of the last.</returns>
    public (int First, int End) SubtreeOf(int word) => _subtrees[word];

    private static (int[] Starts, int[] Dependents) Dependents(ImmutableArray<Dependency> words)
    {
        var starts = new int[words.Length + 1];
        for (var word = 0; word < words.Length; word++)
        {
            var head = words[word].Head;
            if (head >= words.Length)
            {
                throw new ArgumentException($"Word {word} has head {head}; expected less than {words.Length}.", nameof(words));
            }

            if (head >= 0)
            {
                starts[head + 1]++;
            }
        }

        for (var word = 0; word < words.Length; word++)
        {
            starts[word + 1] += starts[word];
        }

        var dependents = new int[starts[^1]];
        var next = starts[..^1];
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word].Head >= 0)
            {
                dependents[next[words[word].Head]++] = word;
            }
        }

        return (starts, dependents);
    }

    /// <summary>Widens each head's bounds by those of a dependent that is done, leaves first.</summary>
    private (int First, int End)[] Subtrees(ImmutableArray<Dependency> words)
    {
        var bounds = new (int First, int End)[words.Length];
        var open = new int[words.Length];
        var ready = new Stack<int>();
        for (var word = 0; word < words.Length; word++)
        {
            bounds[word] = (word, word + 1);
            open[word] = DependentsOf(word).Length;
            if (open[word] == 0)
            {
                ready.Push(word);
            }
        }

        var done = 0;
        for (; ready.TryPop(out var word); done++)
        {
            var head = words[word].Head;
            if (head < 0)
            {
                continue;
            }

            bounds[head] = (Math.Min(bounds[head].First, bounds[word].First), Math.Max(bounds[head].End, bounds[word].End));
            if (--open[head] == 0)
            {
                ready.Push(head);
            }
        }

        return done == words.Length ? bounds : throw new ArgumentException("Words depend on each other in a circle; expected trees.", nameof(words));
    }
}
