using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Modelling.Views;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>A command that shows one model: one that the record keeps, or one derived for the moment.</summary>
internal abstract class ModelChoice : RecordModelCommand
{
    private readonly Option<string?> _name = NameOption();
    private readonly Option<string[]> _initiatives = InitiativeOption();
    private readonly Option<NodaTime.LocalDate?> _day = DayOption();
    private readonly Option<int?> _version = new("--version-number") { Description = "Of a kept model: as it was after so many of its deeds.", HelpName = "N" };

    private protected ModelChoice(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        Add(_initiatives);
        Add(_day);
        Add(_name);
        Add(_version);
    }

    /// <inheritdoc/>
    private protected sealed override int Run(IRecord record, ParseResult arguments, CommandSession session, CancellationToken cancellation) =>
        Show(Choose(record, arguments), arguments, session, cancellation);

    /// <summary>Shows the model.</summary>
    private protected abstract int Show(ChosenModel model, ParseResult arguments, CommandSession session, CancellationToken cancellation);

    private ChosenModel Choose(IRecord record, ParseResult arguments)
    {
        var initiatives = arguments.GetValue(_initiatives) ?? [];
        if (arguments.GetValue(_name) is { } name)
        {
            if (initiatives.Length > 0 || arguments.GetValue(_day) is not null)
            {
                throw new CommandException("--name takes a model with its own initiatives and day; leave out --initiative and --day.") { ExitCode = ExitStatus.Usage };
            }

            var saved = new SavedModels(record).Load(name, arguments.GetValue(_version));
            return new ChosenModel(saved.Current, ModelBuilder.Build(saved.Current, name), saved);
        }

        if (initiatives.Length is 0)
        {
            throw new CommandException("It is not said which model; name initiatives with --initiative, or a kept model with --name.") { ExitCode = ExitStatus.Usage };
        }

        var models = new RecordModels(record);
        var derived = models.Derive(models.Find(initiatives), arguments.GetValue(_day));
        return new ChosenModel(derived, ModelBuilder.Build(derived, ModelAnswer.TitleOf(derived.Frame)), null);
    }
}
