using System.Collections.Frozen;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Assessments;

/// <summary>The expressions of likelihood, from Resources/Assessments. Loaded once, then only read, by any number of threads.</summary>
internal sealed class EstimativeLexicon
{
    private const int WidestGap = 2;

    private readonly FrozenDictionary<string, EstimativeExpression[]> _byFirst;

    private EstimativeLexicon() =>
        _byFirst = WordList.Lines("Assessments.expressions.txt")
            .Select(Parse)
            .GroupBy(expression => expression.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(expression => expression.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Reads the file.</summary>
    internal static EstimativeLexicon Load() => new();

    /// <summary>The longest expression that begins at a word.</summary>
    /// <param name="view">The document.</param>
    /// <param name="word">The word's index.</param>
    /// <param name="end">One past the end of its sentence.</param>
    /// <returns>The expression and one past its last word; null where none begins there.</returns>
    internal (EstimativeExpression Expression, int End)? At(SyntaxView view, int word, int end)
    {
        foreach (var expression in _byFirst.GetValueOrDefault(view.Lower(word), []))
        {
            if (EndOf(view, expression.Words, word, end) is var last and > 0)
            {
                return (expression, last);
            }
        }

        return null;
    }

    private static int EndOf(SyntaxView view, string[] words, int word, int end)
    {
        var at = word;
        for (var part = 0; part < words.Length; part++)
        {
            if (words[part] is "*")
            {
                var gap = 0;
                while (gap <= WidestGap && at < end && !string.Equals(view.Lower(at), words[part + 1], StringComparison.Ordinal))
                {
                    (gap, at) = (gap + 1, at + 1);
                }

                continue;
            }

            if (at >= end || !string.Equals(view.Lower(at).Replace('’', '\''), words[part], StringComparison.Ordinal))
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static EstimativeExpression Parse(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var bands = parts[1].Split('/', StringSplitOptions.TrimEntries);
        return new EstimativeExpression(parts[0].Split(' '), BandOf(bands[0]), bands.Length > 1 ? BandOf(bands[1]) : null, parts[2] is "pred");
    }

    private static LikelihoodBand BandOf(string name) => EnumNames.ValueOf<LikelihoodBand>(name.Replace(' ', '-'));
}
