using System.Text;
using Spectre.Console;

namespace Demarche.Cli.Hosting;

/// <summary>Lets the console library write to a stream that may or may not be a terminal.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="width">Columns of a line.</param>
/// <param name="isTerminal">Whether a terminal is at the other end.</param>
internal sealed class ResultOutput(TextWriter writer, int width, bool isTerminal) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => isTerminal;

    /// <inheritdoc/>
    public int Width => width;

    /// <inheritdoc/>
    public int Height => 24;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // Always UTF-8; the writer was made so.
    }
}
