using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Workbench.Modelling.Saved;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model: from a record to a conflict model; the work is done by the commands below it.</summary>
internal sealed class ModelGroupCommand : HostCommand
{
    /// <summary>Makes the command with those below it.</summary>
    internal ModelGroupCommand()
        : base(
            "model",
            "Make a conflict model of a record: who could move next, and what is not known.",
            "demarche ingest samples --record talks.db",
            "demarche model show --record talks.db --initiative Kisumu --initiative 'joint patrols'",
            "demarche model save --record talks.db --initiative Kisumu --initiative 'joint patrols' --name lake --by Ana",
            "demarche model questions --record talks.db --name lake --format markdown")
    {
        Add(new ShowModelCommand());
        Add(new ModelQuestionsCommand());
        Add(new SaveModelCommand());
        Add(new ListModelsCommand());
        Add(new ModelLogCommand());
        Add(new JudgeInputsCommand(ModelDeedKind.Confirm, "Say that inputs are right.", "demarche model confirm o9bf4bff7 --record talks.db --name lake --by Ana"));
        Add(new ChangeInputCommand());
        Add(new JudgeInputsCommand(ModelDeedKind.Off, "Switch inputs off; they stay in the log.", "demarche model off o9b9bbdc3 --record talks.db --name lake --by Ana --why 'misread'"));
        Add(new JudgeInputsCommand(ModelDeedKind.On, "Switch inputs on that are off or only offered, such as who decides for a people.", "demarche model on ba752f457 --record talks.db --name lake --by Ana"));
        Add(new JudgeInputsCommand(ModelDeedKind.Split, "Let the members of a divided decision maker count each for themselves.", "demarche model split m065693b3 --record talks.db --name lake --by Ana"));
        Add(new AddInputCommand());
        Add(new UndoDeedCommand());
        Add(new RenewModelCommand());
        Add(new ExportModelCommand());
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation) => ExitStatus.Usage;
}
