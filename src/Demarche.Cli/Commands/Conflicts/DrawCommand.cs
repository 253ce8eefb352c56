using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Drawing;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict draw: the move graph as a picture.</summary>
internal sealed class DrawCommand : HostCommand
{
    private readonly Argument<string> _model = ConflictOptions.Model();
    private readonly Option<string?> _to = new("--to") { Description = "svg (a picture) or dot (for Graphviz). Where it is left out, the ending of --output tells it; else svg.", HelpName = "FORMAT" };
    private readonly Option<bool> _improvements = new("--improvements") { Description = "Draw only moves that improve their mover." };
    private readonly Option<DrawingLayout> _layout = new("--layout")
    {
        Description = "Where states stand in a picture: layers (by moves from the status quo), options (a table of what each side does) or circle. Where it is left out: the first of them that the model has enough for.",
        HelpName = "LAYOUT",
    };

    private readonly Option<string?> _rules = ConflictOptions.RulesOption();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal DrawCommand()
        : base(
            "draw",
            "Draw states, equilibria, status quo and the moves of each decision maker.",
            "demarche conflict draw talks.conflict.yaml --output talks.svg",
            "demarche conflict draw talks.conflict.yaml --layout options --improvements --output talks.svg",
            "demarche conflict draw talks.conflict.yaml --to dot | dot -Tpdf > talks.pdf")
    {
        _to.CompletionSources.Add("svg", "dot");
        _to.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value is not ("svg" or "dot"))
            {
                result.AddError($"\"{token.Value}\" is not a format of drawings; take svg or dot.");
            }
        });
        Add(_model);
        Add(_to);
        Add(_improvements);
        Add(_layout);
        Add(_rules);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var output = arguments.GetValue(_output);
        var isDot = (arguments.GetValue(_to) ?? Path.GetExtension(output ?? "").ToUpperInvariant()) is "dot" or ".DOT" or ".GV";
        var loaded = ModelInput.Read(session, arguments.GetRequiredValue(_model));
        var drawn = SlowWork.Run(session, "Drawing", (_, stop) => Draw(loaded, arguments, isDot, stop), cancellation);
        if (drawn.Text is null)
        {
            throw new CommandException(drawn.Refusal!);
        }

        using var target = ResultTarget.Open(session, output);
        target.ToWriter(writer => writer.Write(drawn.Text));
        return ExitStatus.Done;
    }

    private DrawnGraph Draw(Workbench.Conflicts.LoadedModel loaded, ParseResult arguments, bool isDot, CancellationToken cancellation)
    {
        var options = isDot ? new DrawingOptions { MostStates = 1000, MostLines = 10_000 } : new DrawingOptions();
        options = options with { ImprovementsOnly = arguments.GetValue(_improvements), Layout = arguments.GetValue(_layout) };
        var graph = ModelInput.Compile(loaded, new CompileOptions(), cancellation);
        if (ConflictDrawing.Refuse(graph, options) is { } refused)
        {
            return refused;
        }

        var stability = StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = RulesChoice.Of(graph, arguments.GetValue(_rules))[^1] }, cancellation: cancellation);
        return isDot ? ConflictDrawing.Dot(graph, stability, options) : ConflictDrawing.Svg(graph, stability, options);
    }
}
