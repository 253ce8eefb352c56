using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Places;

/// <summary>Cities, regions and states by every name they go by. Loaded once, then only read.</summary>
internal sealed class PlaceTable
{
    private readonly PhraseTrie<PlaceEntry> _names = new();

    private PlaceTable()
    {
    }

    /// <summary>Reads the data files.</summary>
    /// <returns>The table.</returns>
    internal static PlaceTable Load()
    {
        var table = new PlaceTable();
        foreach (var line in ResourceLines.Of("Places", "cities.txt"))
        {
            var columns = line.Split('|');
            table.Add(columns, columns[1], Degrees(columns[2]), Degrees(columns[3]), columns.Length > 4 ? columns[4] : "");
        }

        foreach (var line in ResourceLines.Of("Places", "regions.txt"))
        {
            var columns = line.Split('|');
            table.Add(columns, columns[1], null, null, columns.Length > 2 ? columns[2] : "");
        }

        foreach (var line in ResourceLines.Of("Gazetteer", "states.txt"))
        {
            var columns = line.Split('|');
            table.Add([columns[2]], columns[0], null, null, columns[3], isState: true);
        }

        return table;
    }

    /// <summary>Finds the longest name that begins at a lexeme.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <param name="entry">The place.</param>
    /// <returns>False where no name begins there.</returns>
    internal bool TryMatch(LexemeTable lexemes, int start, out int end, [NotNullWhen(true)] out PlaceEntry? entry)
    {
        var passage = lexemes[start].Passage;
        return _names.TryLongest(
            index => lexemes[index].Passage == passage && (index == start || !lexemes[index - 1].IsPossessive) ? lexemes[index].Key : null,
            start,
            out end,
            out entry);
    }

    private static double Degrees(string column) => double.Parse(column, CultureInfo.InvariantCulture);

    private void Add(string[] columns, string iso, double? latitude, double? longitude, string others, bool isState = false)
    {
        var isWord = columns[0][0] == '?';
        var name = isWord ? columns[0][1..] : columns[0];
        var entry = new PlaceEntry(name, iso.Length == 0 ? null : iso, latitude, longitude, isWord) { IsState = isState };
        foreach (var written in others.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(other => other[0] is not '?' and not '@').Prepend(name))
        {
            _names.Add(LexemeTable.KeysOf(written), there => there ?? entry);
        }
    }
}
