using System.Globalization;

namespace Demarche.Evaluation;

/// <summary>The tables that a scorer prints: columns stand where the line of dashes below their heads says.</summary>
internal sealed class ScoreTable
{
    private readonly List<(string Label, Dictionary<string, string> Cells)> _rows = [];

    private ScoreTable()
    {
    }

    /// <summary>Reads every table in a scorer's output.</summary>
    /// <param name="output">What it printed.</param>
    /// <returns>The rows of all tables, in order.</returns>
    internal static ScoreTable Parse(string output)
    {
        var table = new ScoreTable();
        var lines = output.Split('\n');
        for (var line = 1; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("--", StringComparison.Ordinal) && lines[line].Trim('-', ' ').Length == 0)
            {
                table.Read(lines, line);
            }
        }

        return table;
    }

    /// <summary>A number of the first row that has a label.</summary>
    /// <param name="label">How the row's label begins.</param>
    /// <param name="column">The column's head.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidDataException">There is no such row or column, or it holds no number.</exception>
    internal double Number(string label, string column)
    {
        foreach (var (name, cells) in _rows)
        {
            if (name.StartsWith(label, StringComparison.Ordinal)
                && cells.TryGetValue(column, out var cell)
                && double.TryParse(cell, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        throw new InvalidDataException($"The scorer printed no number for \"{label}\" under \"{column}\".");
    }

    private void Read(string[] lines, int dashes)
    {
        var columns = Columns(lines[dashes]);
        var heads = columns.Select(column => Cell(lines[dashes - 1], column)).ToList();
        for (var line = dashes + 1; line < lines.Length && lines[line].Trim().Length > 0; line++)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var column = 0; column < columns.Count; column++)
            {
                cells.TryAdd(heads[column], Cell(lines[line], columns[column]));
            }

            _rows.Add((Cell(lines[line], columns[0]), cells));
        }
    }

    private static List<(int Start, int Length)> Columns(string dashes)
    {
        var columns = new List<(int, int)>();
        for (var start = 0; start < dashes.Length;)
        {
            var end = start;
            while (end < dashes.Length && dashes[end] is '-')
            {
                end++;
            }

            if (end > start)
            {
                columns.Add((start, end - start));
            }

            start = end + 1;
        }

        return columns;
    }

    private static string Cell(string line, (int Start, int Length) column) =>
        column.Start >= line.Length ? "" : line.Substring(column.Start, Math.Min(column.Length, line.Length - column.Start)).Trim();
}
