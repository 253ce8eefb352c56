using System.Collections.Frozen;
using Demarche.Workbench.Searching;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Checking;

/// <summary>Words that decide what a sentence claims: those without content, hedges, negations and opposites. Read once, then shared by any number of threads.</summary>
internal sealed class ClaimWords
{
    private readonly FrozenSet<string> _empty;
    private readonly FrozenSet<string> _hedges;
    private readonly FrozenSet<string> _negations;
    private readonly ILookup<string, string> _opposites;

    private ClaimWords(ILookup<string, string[]> lines)
    {
        _empty = lines["empty"].SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);
        _hedges = lines["hedge"].SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);
        _negations = lines["negation"].SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);
        _opposites = lines["opposite"]
            .Select(words => (One: WordStem.Of(words[0]), Other: WordStem.Of(words[1])))
            .SelectMany(pair => new[] { pair, (pair.Other, pair.One) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>Reads the data file.</summary>
    internal static ClaimWords Load() => new(ViewResources.Read("claim-words.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line[0] is not '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal));

    internal bool IsEmpty(string lower) => _empty.Contains(lower);

    internal bool IsHedge(string lower) => _hedges.Contains(lower);

    internal bool IsNegation(string lower) => _negations.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal) || lower.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>Stems of words that say the contrary of a stem.</summary>
    internal IEnumerable<string> OppositesOf(string stem) => _opposites[stem];
}
