using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties;

/// <summary>Reads the country of a dateline: what stands in front of a passage on its line ("KABUL, Afghanistan — ").</summary>
internal static class Dateline
{
    private const int Passages = 12;
    private const int Longest = 80;

    /// <summary>The state whose name or capital the dateline holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">The passages that are read, in order.</param>
    /// <param name="gazetteer">Names of states and capitals.</param>
    /// <returns>The state, or null where there is no dateline or it tells none.</returns>
    internal static GazetteerEntry? StateOf(string text, ImmutableArray<TextSpan> passages, Gazetteer gazetteer)
    {
        foreach (var passage in passages.Take(Passages))
        {
            var line = passage.Start == 0 ? 0 : text.LastIndexOf('\n', passage.Start - 1) + 1;
            if (passage.Start - line is > 2 and < Longest && StateIn(text.AsSpan(line, passage.Start - line), gazetteer) is { } state)
            {
                return state;
            }
        }

        return null;
    }

    private static GazetteerEntry? StateIn(ReadOnlySpan<char> line, Gazetteer gazetteer)
    {
        var keys = LexemeTable.KeysOf(line).ConvertAll(static key => key.Length > 3 && key.All(char.IsUpper) ? key[0] + key[1..].ToLowerInvariant() : key);
        GazetteerEntry? capital = null;
        for (var start = 0; start < keys.Count; start++)
        {
            if (!gazetteer.TryMatch(keys, start, out _, out var hit) || hit.Entry is not { Kind: PartyKind.State } state)
            {
                continue;
            }

            if (hit.Use == NameUse.Name)
            {
                return state;
            }

            capital ??= hit.Use == NameUse.Capital ? state : null;
        }

        return capital;
    }
}
