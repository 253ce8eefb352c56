using System.CommandLine;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands;

/// <summary>demarche serve: opens the workbench on a record, in a browser of this machine.</summary>
internal sealed class ServeCommand : HostCommand
{
    private readonly Option<string> _record = CommonOptions.Record();
    private readonly ServeOptions _serve = new();

    /// <summary>Makes the command.</summary>
    internal ServeCommand()
        : base(
            "serve",
            "Open the workbench on a record: read with the evidence in sight, correct, compare. A browser on this machine shows it.",
            "demarche serve --record talks.db",
            "demarche serve --record talks.db --port 8080 --by \"Ana Ruiz\"")
    {
        Add(_record);
        _serve.AddTo(this);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        ServeRun.Serve(arguments.GetRequiredValue(_record), _serve.Of(arguments), session, cancellation);
        return ExitStatus.Done;
    }
}
