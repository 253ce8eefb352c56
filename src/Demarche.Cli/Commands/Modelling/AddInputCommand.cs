using System.CommandLine;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model add: adds an input that a person knows of.</summary>
internal sealed class AddInputCommand : ModelDeedCommand
{
    private readonly Argument<string> _kind = new("KIND") { Description = "maker, option, infeasible or statement." };
    private readonly Argument<string> _text = new("TEXT") { Description = "What it says, for people." };
    private readonly Option<string?> _maker = CommonOptions.Text("--maker", "ID", "The decision maker it belongs to; of options and statements.");
    private readonly InputOptions _options = new();

    /// <summary>Makes the command.</summary>
    internal AddInputCommand()
        : base("add", "Add an input that you know of; without words of a report it is marked as assumed.", "demarche model add option 'Kenya withdraws its offer' --maker m065693b3 --record talks.db --name lake --by Ana")
    {
        _kind.AcceptOnlyFromAmong("maker", "option", "infeasible", "statement");
        Add(_kind);
        Add(_text);
        Add(_maker);
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    private protected override SavedModel Do(ModelDesk desk, string name, ParseResult arguments) => desk.Add(
        name,
        Demarche.Reading.Findings.EnumNames.ValueOf<ModelInputKind>(arguments.GetRequiredValue(_kind)),
        arguments.GetRequiredValue(_text),
        arguments.GetValue(_maker),
        _options.Read(arguments, null));
}
