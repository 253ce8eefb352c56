using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Record;

namespace Demarche.Cli.Commands.Storage;

/// <summary>demarche record tables: draws the tables that records have.</summary>
internal sealed class TablesCommand : HostCommand
{
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal TablesCommand()
        : base("tables", "Draw the tables that every record has, as a Mermaid diagram.", "demarche record tables") => Add(_output);

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        target.ToWriter(static writer => writer.Write(RecordDrawing.Mermaid()));
        return ExitStatus.Done;
    }
}
