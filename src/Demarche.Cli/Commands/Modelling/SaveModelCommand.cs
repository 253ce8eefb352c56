using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;
using NodaTime;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model save: derives a model and keeps it with the record.</summary>
internal sealed class SaveModelCommand : RecordModelCommand
{
    private readonly Option<string> _name = RequiredName("What the model is to be called.");
    private readonly Option<string[]> _initiatives = InitiativeOption();
    private readonly Option<LocalDate?> _day = DayOption();
    private readonly Option<string> _by = new("--by") { Description = "Who does it.", HelpName = "NAME", Required = true };

    /// <summary>Makes the command.</summary>
    internal SaveModelCommand()
        : base(
            "save",
            "Derive a model and keep it with the record, to confirm and change its inputs.",
            "demarche model save --record talks.db --initiative Kisumu --initiative 'joint patrols' --name lake --by Ana")
    {
        _initiatives.Required = true;
        Add(_initiatives);
        Add(_day);
        Add(_name);
        Add(_by);
    }

    /// <inheritdoc/>
    private protected override int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var found = new RecordModels(record).Find(arguments.GetRequiredValue(_initiatives));
        var model = new ModelDesk(record, arguments.GetRequiredValue(_by), session.Clock).Save(arguments.GetRequiredValue(_name), found, arguments.GetValue(_day));
        session.Say($"{model.Name}: {SavedText.Of(model)}");
        return ExitStatus.Done;
    }
}
