using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Formats;
using Demarche.Workbench.Conflicts;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict convert: writes a model in another format.</summary>
internal sealed class ConvertCommand : HostCommand
{
    private readonly Argument<string> _model = ConflictOptions.Model();

    private readonly Option<string?> _to = new("--to")
    {
        Description = "The format: yaml or gmcr. Where it is left out, the ending of --output tells it.",
        HelpName = "FORMAT",
        CompletionSources = { "yaml", "gmcr" },
    };

    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal ConvertCommand()
        : base(
            "convert",
            "Write a model in another format; what that format cannot hold is told.",
            "demarche conflict convert talks.gmcr --output talks.conflict.yaml",
            "demarche conflict convert talks.conflict.yaml --to gmcr > talks.gmcr")
    {
        _to.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("yaml" or "gmcr"))
            {
                result.AddError($"\"{token.Value}\" is not a format that can be written; take yaml or gmcr.");
            }
        });
        Add(_model);
        Add(_to);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var (path, output) = (arguments.GetRequiredValue(_model), arguments.GetValue(_output));
        var format = arguments.GetValue(_to) switch
        {
            "yaml" => ModelFormat.Yaml,
            "gmcr" => ModelFormat.Gmcr,
            _ => output is null ? null : ModelLoader.FormatOf(output),
        };
        if (format is null)
        {
            throw new CommandException("It is not clear which format to write; say --to yaml or --to gmcr, or give a file ending in .conflict.yaml or .gmcr.") { ExitCode = ExitStatus.Usage };
        }

        if (output is not null && string.Equals(Path.GetFullPath(output), Path.GetFullPath(path), StringComparison.Ordinal))
        {
            throw new CommandException($"{output} is the file that is read, and its comments would be lost; give another name.");
        }

        var loaded = ModelInput.Read(session, path);
        var written = Convert(ModelInput.Required(loaded), loaded.Carried, format.Value);
        foreach (var problem in written.Problems)
        {
            session.Complain(problem.ToText(path));
        }

        if (written.Text is null)
        {
            return ExitStatus.Failed;
        }

        using var target = ResultTarget.Open(session, output);
        target.ToWriter(writer => writer.Write(written.Text));
        return ExitStatus.Done;
    }

    private static WrittenFile Convert(Demarche.Conflict.Model.ConflictModel model, CarriedParts carried, ModelFormat format) =>
        format is ModelFormat.Gmcr ? GmcrFormat.Write(model, carried) : new WrittenFile(ConflictYaml.Write(model, carried), []);
}
