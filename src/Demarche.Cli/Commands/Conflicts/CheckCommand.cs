using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Conflict.Checks;
using Demarche.Conflict.Graph;
using Demarche.Workbench.Conflicts;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict check: everything that is wrong with a model, and what is worth a look.</summary>
internal sealed class CheckCommand : ModelCommand
{
    /// <summary>Makes the command.</summary>
    internal CheckCommand()
        : base(
            "check",
            "Tell every error of a model with its line, and what is worth a look.",
            "demarche conflict check talks.conflict.yaml",
            "demarche conflict check talks.gmcr --format json")
    {
    }

    /// <inheritdoc/>
    private protected override (ConflictReport Report, int Code) Work(LoadedModel loaded, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        if (loaded.Model is null)
        {
            return (CheckReport.Of(loaded, loaded.Problems, null), ExitStatus.Failed);
        }

        var compiled = ConflictGraph.Compile(loaded.Model, CompileOptions(arguments), cancellation);
        var found = compiled.Graph is { } graph ? [.. compiled.Problems, .. ModelChecks.Warnings(graph, cancellation)] : compiled.Problems;
        var problems = loaded.Problems.Concat(found.Select(loaded.Places.Locate)).OrderBy(static problem => problem.Line).ThenBy(static problem => problem.Column).ToList();
        return (CheckReport.Of(loaded, problems, compiled.Graph), compiled.Succeeded ? ExitStatus.Done : ExitStatus.Failed);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
