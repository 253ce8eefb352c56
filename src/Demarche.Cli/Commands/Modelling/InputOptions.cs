using System.CommandLine;
using Demarche.Conflict.Model;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>What can be said of an input, as options.</summary>
internal sealed class InputOptions
{
    private readonly Option<string?> _formula = CommonOptions.Text("--formula", "FORMULA", "Of a statement or a combination: ids of options joined by and, or, not, ->.");
    private readonly Option<string?> _tier = CommonOptions.Text("--tier", "TIER", "Of a statement: red-line, demand, conditional or lean.");
    private readonly Option<string?> _direction = CommonOptions.Text("--direction", "WAY", "Of an option: both, forward (never given up), back (never taken) or none.");
    private readonly Option<bool?> _taken = new("--taken") { Description = "Of an option: whether it is taken as things stand.", HelpName = "true|false" };

    /// <summary>Adds them to a command.</summary>
    internal void AddTo(Command command)
    {
        _tier.AcceptOnlyFromAmong("red-line", "demand", "conditional", "lean");
        _direction.AcceptOnlyFromAmong("both", "forward", "back", "none");
        command.Add(_formula);
        command.Add(_tier);
        command.Add(_direction);
        command.Add(_taken);
    }

    /// <summary>What was typed.</summary>
    internal InputChange Read(ParseResult arguments, string? text) => new()
    {
        Text = text,
        Formula = arguments.GetValue(_formula),
        Tier = arguments.GetValue(_tier) is { } tier ? EnumNames.ValueOf<ModelTier>(tier) : null,
        Direction = arguments.GetValue(_direction) is { } direction ? EnumNames.ValueOf<PermittedDirection>(direction) : null,
        IsTaken = arguments.GetValue(_taken),
    };
}
