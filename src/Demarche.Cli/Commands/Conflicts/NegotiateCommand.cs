using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Confrontation;
using Demarche.Conflict.Formats.Negotiations;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Negotiation;
using Demarche.Workbench.Conflicts;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict negotiate: possible agreements over several issues, or the dilemmas of a confrontation.</summary>
internal sealed class NegotiateCommand : HostCommand
{
    private readonly Argument<string> _model = new("FILE") { Description = "A negotiation (issues and parties), or a conflict model whose decision makers have a stance." };
    private readonly Option<ReportFormat> _format = ConflictOptions.Format();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal NegotiateCommand()
        : base(
            "negotiate",
            "Find possible agreements over several issues, or the dilemmas that stated positions and threats lead to.",
            "demarche conflict negotiate talks.negotiation.yaml",
            "demarche conflict negotiate talks.conflict.yaml --format json")
    {
        Add(_model);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(_model);
        var text = ModelInput.Text(session, path);
        var report = SlowWork.Run(session, "Negotiating", (_, stop) => NegotiationYaml.Looks(text) ? Agreements(path, text, stop) : Dilemmas(path, text, stop), cancellation);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        ReportOutput.Write(target, report, arguments.GetValue(_format));
        return ExitStatus.Done;
    }

    private static ConflictReport Agreements(string path, string text, CancellationToken cancellation)
    {
        var file = NegotiationYaml.Read(text);
        return file.Model is { } model ? NegotiationReport.Of(file.Name, model, NegotiationAnalysis.Run(model, cancellation)) : throw ModelInput.Refusal(path, file.Problems);
    }

    private static ConflictReport Dilemmas(string path, string text, CancellationToken cancellation)
    {
        var loaded = ModelLoader.Read(path, text);
        var graph = ModelInput.Compile(loaded, new CompileOptions(), cancellation);
        var (result, problems) = ConfrontationAnalysis.Run(graph);
        return result is null ? throw ModelInput.Refusal(path, [.. problems.Select(loaded.Places.Locate)]) : ConfrontationReport.Of(graph, result);
    }
}
