using System.Collections.Frozen;

namespace Demarche.Workbench.Views;

/// <summary>Words that name a source without telling who it is.</summary>
internal static class UnclearSources
{
    private static readonly Lazy<FrozenSet<string>> Words = new(Load);

    /// <summary>Whether two sources named so need not be one.</summary>
    /// <param name="words">The words that name a source.</param>
    /// <returns>True for a pronoun or the like.</returns>
    internal static bool Has(string words) => Words.Value.Contains(words);

    private static FrozenSet<string> Load()
    {
        using var reader = new StringReader(ViewResources.Read("unclear-sources.txt"));
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                words.Add(line);
            }
        }

        return words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
