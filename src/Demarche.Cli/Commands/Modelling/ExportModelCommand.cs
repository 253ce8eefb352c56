using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Model;
using Demarche.Workbench.Conflicts;
using Demarche.Workbench.Modelling;

namespace Demarche.Cli.Commands.Modelling;

/// <summary>demarche model export: writes the model for "demarche conflict" and other programs.</summary>
internal sealed class ExportModelCommand : ModelChoice
{
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<string?> _to = CommonOptions.Text("--to", "FORMAT", "yaml (the default) or gmcr. Where it is left out, the ending of --output tells it.");

    private readonly Option<bool> _ties = new("--ties")
    {
        Description = "Write what is not known as ties, for programs that know nothing else. Ties make outcomes stable that nobody reported to be.",
    };

    /// <summary>Makes the command.</summary>
    internal ExportModelCommand()
        : base(
            "export",
            "Write the conflict model as .conflict.yaml, with evidence, grade and status of each input, or as .gmcr.",
            "demarche model export --record talks.db --initiative Kisumu --output lake.conflict.yaml",
            "demarche model export --record talks.db --name lake --ties --output lake.gmcr")
    {
        _to.AcceptOnlyFromAmong("yaml", "gmcr");
        Add(_to);
        Add(_ties);
        Add(_output);
    }

    /// <inheritdoc/>
    private protected override int Show(ChosenModel model, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        if (model.Built.Options.IsEmpty)
        {
            throw new CommandException("The reporting gives no options, so there is no model to write; \"demarche model questions\" shows what it leaves open.");
        }

        var output = arguments.GetValue(_output);
        var written = Write(arguments.GetValue(_ties) ? ModelBuilder.WithTies(model.Built.Model) : model.Built.Model, arguments.GetValue(_to), output);
        foreach (var problem in written.Problems)
        {
            session.Complain(problem.ToText("the model"));
        }

        foreach (var notice in model.Built.Notices)
        {
            session.Say(notice);
        }

        if (written.Text is null)
        {
            return ExitStatus.Failed;
        }

        using var target = ResultTarget.Open(session, output);
        target.ToWriter(writer => writer.Write(written.Text));
        return ExitStatus.Done;
    }

    private static WrittenFile Write(ConflictModel model, string? format, string? output) =>
        format is "gmcr" || (format is null && output is not null && ModelLoader.FormatOf(output) is ModelFormat.Gmcr) ? GmcrFormat.Write(model) : new WrittenFile(ConflictYaml.Write(model), []);
}
