using System.Text;
using Demarche.Cli.Hosting;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes paragraphs to a console: broken between words, indented, safe for the terminal.</summary>
/// <param name="console">Where to write.</param>
internal sealed class LineWriter(IAnsiConsole console)
{
    private readonly int _width = console.Profile.Width;

    /// <summary>Writes one paragraph.</summary>
    /// <param name="indent">Columns before its first line.</param>
    /// <param name="hanging">Columns before its other lines.</param>
    /// <param name="parts">Its words, in one or more styles; parts follow each other with one space.</param>
    internal void Write(int indent, int hanging, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Line(indent);
        var rest = _width - Math.Min(hanging, _width / 3);
        foreach (var (text, style) in parts)
        {
            foreach (var word in PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.GetCellWidth() > rest ? Cut(word, rest) : [word]))
            {
                if (!line.Fits(word, _width))
                {
                    line.WriteTo(console);
                    line = new Line(_width - rest);
                }

                line.Add(word, style);
            }
        }

        line.WriteTo(console);
    }

    /// <summary>Writes an empty line.</summary>
    internal void Space() => console.WriteLine();

    // A word wider than a line, such as an address, goes on in the next one.
    private static IEnumerable<string> Cut(string word, int width)
    {
        var (start, at, columns) = (0, 0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            var own = rune.ToString().GetCellWidth();
            if (columns > 0 && columns + own > width)
            {
                yield return word[start..at];
                (start, columns) = (at, 0);
            }

            at += rune.Utf16SequenceLength;
            columns += own;
        }

        yield return word[start..];
    }

    private sealed class Line
    {
        private readonly int _indent;
        private readonly List<(StringBuilder Text, Style Style)> _runs = [];
        private int _width;
        private bool _isEmpty = true;

        internal Line(int indent) => (_indent, _width) = (indent, indent);

        internal bool Fits(string word, int width) => _isEmpty || _width + 1 + word.GetCellWidth() <= width;

        internal void Add(string word, Style style)
        {
            if (_runs.Count == 0 || _runs[^1].Style != style)
            {
                _runs.Add((new StringBuilder(), style));
            }

            // The space before a run takes the style of the run before it, so that no colour hangs over.
            if (!_isEmpty)
            {
                var before = _runs[^1].Text.Length > 0 ? _runs[^1].Text : _runs[^2].Text;
                before.Append(' ');
                _width++;
            }

            _runs[^1].Text.Append(word);
            _width += word.GetCellWidth();
            _isEmpty = false;
        }

        internal void WriteTo(IAnsiConsole console)
        {
            var paragraph = new Paragraph();
            if (!_isEmpty)
            {
                paragraph.Append(new string(' ', _indent), Style.Plain);
                foreach (var (text, style) in _runs)
                {
                    paragraph.Append(text.ToString(), style);
                }
            }

            console.Write(paragraph);
            console.WriteLine();
        }
    }
}
