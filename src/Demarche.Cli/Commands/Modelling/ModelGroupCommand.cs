using System.CommandLine;
using Demarche.Cli.Hosting;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model: from a record to a conflict model; the work is done by the commands below it.</summary>
internal sealed class ModelGroupCommand : HostCommand
{
    internal ModelGroupCommand()
        : base("model", "Derive a conflict model from a record: who could move next, and what is not known.", "demarche model show --record talks.db --initiative 'Kisumu talks'")
    {
        Add(new ModelShowCommand());
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
