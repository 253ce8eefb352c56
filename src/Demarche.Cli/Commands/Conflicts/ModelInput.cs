using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;
using Demarche.Workbench.Conflicts;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>Reads the model that a command is told to work on.</summary>
internal static class ModelInput
{
    // The longest file of a model that is given by options is some hundred kilobytes; a list of a million states is 30 MB.
    private const long LargestFile = 256_000_000;

    /// <summary>Reads a model without a look at what is wrong in it.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    internal static LoadedModel Read(CommandSession session, string path) => ModelLoader.Read(path is "-" ? "standard input" : path, Text(session, path));

    /// <summary>Reads a file as text.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    internal static string Text(CommandSession session, string path)
    {
        using var stream = path is "-" ? session.Input : NamedFile.Read(path);
        if (stream.CanSeek && stream.Length > LargestFile)
        {
            throw new CommandException($"{path} is larger than {LargestFile / 1_000_000} MB, the most that a model may have; give options and infeasible patterns in place of states.");
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The model of a file that has no error.</summary>
    /// <exception cref="CommandException">The file has errors; all are told, each with its line.</exception>
    internal static Demarche.Conflict.Model.ConflictModel Required(LoadedModel loaded) => loaded.Model ?? throw Refusal(loaded.File, loaded.Problems);

    /// <summary>Makes a model ready for analysis.</summary>
    /// <exception cref="CommandException">The model has errors; all are told, each with its line.</exception>
    internal static ConflictGraph Compile(LoadedModel loaded, CompileOptions options, CancellationToken cancellation)
    {
        var compiled = ConflictGraph.Compile(Required(loaded), options, cancellation);
        return compiled.Graph ?? throw Refusal(loaded.File, [.. loaded.Problems, .. compiled.Problems.Select(loaded.Places.Locate)]);
    }

    /// <summary>All errors of a file, each with its line.</summary>
    internal static CommandException Refusal(string file, IReadOnlyList<FormatProblem> problems)
    {
        var errors = problems.Where(static problem => problem.IsError).OrderBy(static problem => problem.Line).ThenBy(static problem => problem.Column).Select(problem => problem.ToText(file)).ToList();
        return new CommandException(errors[0]) { More = [.. errors.Skip(1)] };
    }
}
