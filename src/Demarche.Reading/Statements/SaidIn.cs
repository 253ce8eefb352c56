using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Statements;

/// <summary>Finds the statement that words of a report stand in.</summary>
internal sealed class SaidIn
{
    private readonly (TextSpan Content, Statement Statement)[] _contents;

    /// <summary>Makes the index of a report's statements.</summary>
    /// <param name="statements">The statements.</param>
    internal SaidIn(ImmutableArray<Statement> statements) =>
        _contents = [.. statements.SelectMany(statement => statement.Content, (statement, content) => (content, statement)).OrderBy(pair => pair.content)];

    /// <summary>The innermost statement whose content covers the start of some words.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The statement, or null where the report speaks in its own voice.</returns>
    internal Statement? Of(TextSpan words)
    {
        Statement? best = null;
        var length = int.MaxValue;
        for (var index = UpTo(words.Start) - 1; index >= 0 && index >= UpTo(words.Start) - Reach; index--)
        {
            var (content, statement) = _contents[index];
            if (content.Contains(words.Start) && content.Length < length)
            {
                (best, length) = (statement, content.Length);
            }
        }

        return best;
    }

    // Contents nest at most a few deep; a content that holds the words begins among the last few before them.
    private const int Reach = 8;

    private int UpTo(int position)
    {
        var (low, high) = (0, _contents.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _contents[middle].Content.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
