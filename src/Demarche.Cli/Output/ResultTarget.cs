using System.Text;
using Demarche.Cli.Hosting;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Where results go: standard output, or a file.</summary>
internal sealed class ResultTarget : IDisposable
{
    private readonly CommandSession _session;
    private readonly FileStream? _file;

    private ResultTarget(CommandSession session, FileStream? file)
    {
        _session = session;
        _file = file;
        Stream = new BufferedStream(file ?? session.Output, 1 << 16);
    }

    /// <summary>Results as bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Opens the target.</summary>
    /// <param name="session">Gives standard output.</param>
    /// <param name="path">A file to write instead, or null.</param>
    /// <returns>The target; closing it leaves standard output open.</returns>
    internal static ResultTarget Open(CommandSession session, string? path) =>
        new(session, path is null ? null : NamedFile.Create(path));

    /// <summary>Writes for people: with colour where standard output is a terminal.</summary>
    /// <param name="write">Writes to a console.</param>
    internal void ToConsole(Action<IAnsiConsole> write)
    {
        if (_file is null)
        {
            write(_session.Console);
            return;
        }

        using var writer = new StreamWriter(Stream, new UTF8Encoding(false), leaveOpen: true);
        write(_session.OpenPlain(writer));
    }

    /// <summary>Writes plain text.</summary>
    /// <param name="write">Writes to a writer.</param>
    internal void ToWriter(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Stream, new UTF8Encoding(false), 1 << 14, leaveOpen: true);
        write(writer);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Flush();
        _file?.Dispose();
    }
}
