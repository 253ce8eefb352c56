using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict;
using Demarche.Conflict.Graph;
using Demarche.Workbench.Conflicts;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>A command that reads one model and shows a report on it.</summary>
internal abstract class ModelCommand : HostCommand
{
    private readonly Argument<string> _model = ConflictOptions.Model();
    private readonly Option<ReportFormat> _format = ConflictOptions.Format();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<int?> _stateLimit = ConflictOptions.StateLimit();
    private readonly Option<int?> _threads = ConflictOptions.Threads();

    private protected ModelCommand(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        Add(_model);
        Add(_format);
        Add(_output);
        Add(_stateLimit);
        Add(_threads);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var loaded = ModelInput.Read(session, arguments.GetRequiredValue(_model));
        return SlowWork.Run(session, Title, (progress, stop) => Show(loaded, arguments, session, progress, stop), cancellation);
    }

    // Writing belongs to the work that can be stopped: a result may have millions of states.
    private int Show(LoadedModel loaded, ParseResult arguments, CommandSession session, IProgress<double> progress, CancellationToken cancellation)
    {
        var (report, code) = Work(loaded, arguments, progress, cancellation);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        ReportOutput.Write(target, report, arguments.GetValue(_format));
        return code;
    }

    /// <summary>What is shown beside the progress bar.</summary>
    private protected virtual string Title => "Working";

    /// <summary>Makes the report.</summary>
    /// <param name="loaded">The model with its file.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="progress">Takes how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The report and the exit code.</returns>
    private protected virtual (ConflictReport Report, int Code) Work(LoadedModel loaded, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var graph = ModelInput.Compile(loaded, CompileOptions(arguments), cancellation);
        try
        {
            return (Report(graph, arguments, progress, cancellation), ExitStatus.Done);
        }
        catch (ConflictException exception)
        {
            throw new CommandException($"{exception.Number}: {exception.Message}", exception);
        }
    }

    /// <summary>Makes the report of a model that can be analysed.</summary>
    private protected abstract ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation);

    /// <summary>The limits that were typed.</summary>
    private protected CompileOptions CompileOptions(ParseResult arguments)
    {
        var options = new CompileOptions { Threads = Threads(arguments) };
        return arguments.GetValue(_stateLimit) is { } limit ? options with { StateLimit = limit } : options;
    }

    /// <summary>How many threads were asked for; 0 for one a core.</summary>
    private protected int Threads(ParseResult arguments) => arguments.GetValue(_threads) ?? 0;
}
