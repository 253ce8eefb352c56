using System.CommandLine;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model confirm, off, on and split.</summary>
internal sealed class JudgeInputsCommand : ModelDeedCommand
{
    private readonly Argument<string[]> _inputs = Inputs();
    private readonly ModelDeedKind _kind;

    /// <summary>Makes the command.</summary>
    /// <param name="kind">Confirm, off, on or split.</param>
    /// <param name="description">What it does.</param>
    /// <param name="example">A command line to try.</param>
    internal JudgeInputsCommand(ModelDeedKind kind, string description, string example)
        : base(EnumNames.NameOf(kind), description, example)
    {
        _kind = kind;
        Add(_inputs);
    }

    /// <inheritdoc/>
    private protected override SavedModel Do(ModelDesk desk, string name, ParseResult arguments)
    {
        var inputs = arguments.GetRequiredValue(_inputs);
        return _kind switch
        {
            ModelDeedKind.Confirm => desk.Confirm(name, inputs),
            ModelDeedKind.Off => desk.Off(name, inputs),
            ModelDeedKind.On => desk.On(name, inputs),
            _ => inputs.Select(input => desk.Split(name, input)).Last(),
        };
    }
}
