using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>A command by which a person does something to a kept model.</summary>
internal abstract class ModelDeedCommand : RecordModelCommand
{
    private readonly Option<string> _name = RequiredName("The model.");
    private readonly Option<string> _by = new("--by") { Description = "Who does it.", HelpName = "NAME", Required = true };
    private readonly Option<string?> _why = CommonOptions.Text("--why", "TEXT", "Why; it is kept with the deed.");

    private protected ModelDeedCommand(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        Add(_name);
        Add(_by);
        Add(_why);
    }

    /// <inheritdoc/>
    private protected sealed override int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var desk = new ModelDesk(record, arguments.GetRequiredValue(_by), session.Clock, arguments.GetValue(_why) ?? "");
        var model = Do(desk, arguments.GetRequiredValue(_name), arguments);
        session.Say($"{model.Name}: {SavedText.Of(model)}");
        return ExitStatus.Done;
    }

    /// <summary>Does it.</summary>
    private protected abstract SavedModel Do(ModelDesk desk, string name, ParseResult arguments);

    /// <summary>An argument that names inputs.</summary>
    private protected static Argument<string[]> Inputs() => new("INPUT") { Description = "Ids of inputs, as \"demarche model show\" gives them.", Arity = ArgumentArity.OneOrMore };
}
