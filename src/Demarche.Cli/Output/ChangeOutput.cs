using System.Text;
using Demarche.Cli.Commands;
using Demarche.Cli.Hosting;
using Demarche.Workbench.Watching.Changes;

namespace Demarche.Cli.Output;

/// <summary>Writes what changed, once or round after round.</summary>
/// <param name="session">Gives standard output.</param>
/// <param name="format">In what form.</param>
/// <param name="path">A file to write instead, or null.</param>
/// <param name="title">What a feed is called.</param>
internal sealed class ChangeOutput(CommandSession session, WatchFormat format, string? path, string title) : IDisposable
{
    private readonly ResultTarget? _target = format is WatchFormat.Atom && path is not null ? null : ResultTarget.Open(session, path);

    /// <summary>Writes changes, so that they are there when this returns. A feed replaces the one before in one step; the other forms go on behind it.</summary>
    /// <param name="summary">The changes.</param>
    /// <exception cref="IOException">They cannot be written.</exception>
    internal void Write(ChangeSummary summary)
    {
        if (_target is null)
        {
            var next = path + ".new";
            using (var file = NamedFile.Create(next))
            {
                ChangeAtom.Write(file, summary, title);
            }

            File.Move(next, path!, overwrite: true);
            return;
        }

        switch (format)
        {
            case WatchFormat.Json:
                ChangeJson.Write(_target.Stream, summary);
                break;
            case WatchFormat.Atom:
                ChangeAtom.Write(_target.Stream, summary, title);
                break;
            default:
                WriteText(_target.Stream, summary);
                break;
        }

        _target.Stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _target?.Dispose();

    // Words of a page may not steer the terminal they are shown on.
    private static void WriteText(Stream stream, ChangeSummary summary)
    {
        using var text = new StringWriter();
        ChangeText.Write(text, summary);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(string.Join('\n', text.ToString().Split('\n').Select(PlainText.Of)));
    }
}
