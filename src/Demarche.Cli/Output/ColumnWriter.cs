using Demarche.Cli.Hosting;
using Demarche.Workbench.Conflicts.Reports;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes a table in aligned columns: columns in which nothing stands are left out, and where a line is too narrow the widest columns wrap.</summary>
/// <param name="console">Where to write.</param>
internal sealed class ColumnWriter(IAnsiConsole console)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int Narrowest = 8;

    // Nobody reads a longer list in a column; other formats have all of it.
    private const int MostItems = 200;

    /// <summary>Writes a table.</summary>
    internal void Write(ReportTable table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row[column].Text.Length > 0 || row[column].Items is { Count: > 0 })).ToArray();
        var head = columns.Select(column => table.Columns[column].Title).ToArray();
        var rows = table.Rows.Select(row => columns.Select(column => PlainText.Of(Shortened(row[column]))).ToArray()).ToList();
        var widths = Fit([.. columns.Select((_, index) => rows.Max(row => Math.Max(row[index].GetCellWidth(), head[index].GetCellWidth())))]);
        WriteRow(head, widths);
        WriteRow([.. widths.Select(static width => new string('-', width))], widths);
        foreach (var row in rows)
        {
            WriteRow(row, widths);
        }
    }

    private static string Shortened(Cell cell) => cell.Items is { Count: > MostItems } items
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(", ", items.Take(MostItems))} and {items.Count - MostItems} more; see --format json")
        : cell.Text;

    private int[] Fit(int[] widths)
    {
        var room = console.Profile.Width - Indent - (Gap * (widths.Length - 1));
        while (widths.Sum() > room)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            if (widths[widest] <= Narrowest)
            {
                break;
            }

            widths[widest] = Math.Max(Narrowest, widths[widest] - Math.Max(1, Math.Min(widths.Sum() - room, widths[widest] / 4)));
        }

        return widths;
    }

    private void WriteRow(string[] cells, int[] widths)
    {
        var wrapped = cells.Select((cell, index) => Wrap(cell, widths[index])).ToArray();
        for (var line = 0; line < wrapped.Max(static lines => lines.Count); line++)
        {
            var text = new System.Text.StringBuilder();
            for (var column = 0; column < cells.Length; column++)
            {
                var part = line < wrapped[column].Count ? wrapped[column][line] : "";
                text.Append(' ', column == 0 ? Indent : Gap).Append(part).Append(' ', Math.Max(0, widths[column] - part.GetCellWidth()));
            }

            console.Write(new Text(text.ToString().TrimEnd() + "\n"));
        }
    }

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && line.GetCellWidth() + 1 + word.GetCellWidth() > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        lines.Add(line);
        return lines;
    }

    // A word wider than its column goes on in the next line.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (word.GetCellWidth() > width)
        {
            var length = Math.Max(1, width / 2);
            length = word.Length > word.GetCellWidth() / 2 && word.All(static character => character < 0x300) ? width : length;
            length = char.IsHighSurrogate(word[length - 1]) ? length + 1 : length;
            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
