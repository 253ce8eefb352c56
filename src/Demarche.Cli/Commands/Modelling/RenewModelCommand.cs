using System.CommandLine;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model renew: derives a kept model again.</summary>
internal sealed class RenewModelCommand : ModelDeedCommand
{
    /// <summary>Makes the command.</summary>
    internal RenewModelCommand()
        : base("renew", "Derive a kept model again from what the record holds now; what people confirmed or changed stays.", "demarche model renew --record talks.db --name lake --by Ana")
    {
    }

    /// <inheritdoc/>
    private protected override SavedModel Do(ModelDesk desk, string name, ParseResult arguments) => desk.Renew(name);
}
