using System.CommandLine;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model change: says how an input should read.</summary>
internal sealed class ChangeInputCommand : ModelDeedCommand
{
    private readonly Argument<string> _input = new("INPUT") { Description = "The id of an input." };
    private readonly Option<string?> _text = CommonOptions.Text("--text", "TEXT", "What it says, for people.");
    private readonly InputOptions _options = new();

    /// <summary>Makes the command.</summary>
    internal ChangeInputCommand()
        : base("change", "Say how an input should read; its words stay with it.", "demarche model change s484dc8e4 --tier red-line --record talks.db --name lake --by Ana --why 'said to be a red line'")
    {
        Add(_input);
        Add(_text);
        _options.AddTo(this);
    }

    /// <inheritdoc/>
    private protected override SavedModel Do(ModelDesk desk, string name, ParseResult arguments) =>
        desk.Change(name, arguments.GetRequiredValue(_input), _options.Read(arguments, arguments.GetValue(_text)));
}
