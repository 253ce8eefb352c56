using System.Collections.Immutable;

namespace Demarche.Reading.Relations;

/// <summary>One step of a pattern.</summary>
/// <param name="Slot">'A', 'B', 'C', 'P' or 'Q' for what is to be there; '~' for other words; ' ' for words that are given.</param>
/// <param name="IsList">Whether several can be joined there.</param>
/// <param name="IsPossessive">Whether it must be possessive.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="Most">For other words: how many at most.</param>
/// <param name="Words">The given words, of which one must be there.</param>
internal sealed record PatternStep(char Slot, bool IsList, bool IsPossessive, bool IsOptional, int Most, ImmutableArray<string> Words)
{
    /// <summary>Reads a step as the data file writes it.</summary>
    /// <param name="text">For example "A's", "~3", "?,", "ally/allies".</param>
    /// <returns>The step.</returns>
    internal static PatternStep Parse(string text)
    {
        if (text[0] == '~')
        {
            return new PatternStep('~', false, false, true, text[1] - '0' is var units && text.Length > 2 ? (units * 10) + text[2] - '0' : units, []);
        }

        var isOptional = text[0] == '?' && text.Length > 1;
        var word = isOptional ? text[1..] : text;
        return word is "Q" or "A" or "B" or "C" or "P" or "A+" or "B+" or "A's" or "B's"
            ? new PatternStep(word[0], word.EndsWith('+'), word.EndsWith('s'), isOptional, 0, [])
            : new PatternStep(' ', false, false, isOptional, 0, [.. word.Split('/')]);
    }
}
