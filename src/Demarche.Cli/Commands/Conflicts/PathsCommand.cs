using System.CommandLine;
using System.CommandLine.Parsing;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Paths;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict paths: how the conflict can come from the status quo to its equilibria.</summary>
internal sealed class PathsCommand : ModelCommand
{
    private static readonly OrderedDictionary<string, PathMoves> Words = new(StringComparer.Ordinal)
    {
        ["all"] = PathMoves.All,
        ["improvements"] = PathMoves.Improvements,
        ["unknown"] = PathMoves.ImprovementsAndUnknown,
        ["disimprovements"] = PathMoves.ImprovementsAndDisimprovements,
    };

    private readonly Option<string?> _from = CommonOptions.Text("--from", "STATE", "The state to start from; the status quo where it is left out.");
    private readonly Option<string?> _to = CommonOptions.Text("--to", "STATE", "Only the way to this state.");
    private readonly Option<bool> _every = new("--every-state") { Description = "Ways to all states, not to equilibria only." };
    private readonly Option<PathMoves> _moves;

    /// <summary>Makes the command.</summary>
    internal PathsCommand()
        : base(
            "paths",
            "Show the shortest ways from the status quo to each equilibrium.",
            "demarche conflict paths talks.conflict.yaml",
            "demarche conflict paths talks.conflict.yaml --moves improvements --to 7")
    {
        _moves = new("--moves")
        {
            Description = "Which moves a way may take: all (the default), improvements, unknown (improvements and what may be one) or disimprovements (improvements and what is worse, none between ties).",
            HelpName = "MOVES",
            CustomParser = ParseMoves,
        };
        _moves.CompletionSources.Add([.. Words.Keys]);
        Add(_from);
        Add(_to);
        Add(_every);
        Add(_moves);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        int? start = arguments.GetValue(_from) is { } from ? RulesChoice.State(graph, from) : null;
        var paths = StatusQuoPaths.Find(graph, arguments.GetValue(_moves), start, cancellation);
        var stability = StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = RulesChoice.Of(graph, null)[^1], Threads = Threads(arguments) }, cancellation: cancellation);
        var states = arguments.GetValue(_to) is { } to ? [RulesChoice.State(graph, to)]
            : arguments.GetValue(_every) ? Enumerable.Range(0, graph.StateCount).ToArray()
            : null;
        return PathsReport.Of(graph, paths, stability, states);
    }

    private static PathMoves ParseMoves(ArgumentResult result)
    {
        if (Words.TryGetValue(result.Tokens[0].Value, out var moves))
        {
            return moves;
        }

        result.AddError($"\"{result.Tokens[0].Value}\" is no kind of moves; take {string.Join(", ", Words.Keys)}.");
        return default;
    }
}
