using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Inverse;
using Demarche.Conflict.Stability;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict inverse: what decision makers would have to prefer for a state to hold.</summary>
internal sealed class InverseCommand : ModelCommand
{
    private readonly Option<string> _state = new("--state", "-s") { Description = "The desired state, by its label.", HelpName = "STATE", Required = true };
    private readonly Option<string?> _maker = CommonOptions.Text("--for", "NAME", "The decision maker; all, one after another, where it is left out.");
    private readonly Option<Concept[]> _concepts = ConflictOptions.Concepts();

    private readonly Option<string[]> _vary = new("--vary")
    {
        Description = "Count rankings of these states only; the others compare with the desired one as they do.",
        HelpName = "STATE",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Makes the command.</summary>
    internal InverseCommand()
        : base(
            "inverse",
            "Say exactly what decision makers would have to prefer for a state to hold, and the smallest change that does it.",
            "demarche conflict inverse talks.conflict.yaml --state 2",
            "demarche conflict inverse talks.conflict.yaml --state 2 --for Syria --concept SEQ")
    {
        Add(_state);
        Add(_maker);
        Add(_concepts);
        Add(_vary);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var state = RulesChoice.State(graph, arguments.GetRequiredValue(_state));
        var makers = arguments.GetValue(_maker) is { } name ? [RulesChoice.Maker(graph, name)] : Enumerable.Range(0, graph.MakerCount).ToArray();
        var concepts = arguments.GetValue(_concepts) is { Length: > 0 } typed ? typed : Concepts.All;
        var varied = arguments.GetValue(_vary) is { Length: > 0 } ids ? ids.Select(id => RulesChoice.State(graph, id)).ToList() : null;
        var results = new List<(Concept, InverseResult)>();
        foreach (var maker in makers)
        {
            foreach (var concept in concepts)
            {
                results.Add((concept, InverseAnalysis.Run(graph, concept, maker, state, varied, cancellation)));
                progress.Report((double)results.Count / (makers.Length * concepts.Count));
            }
        }

        // Over all decision makers the rankings that count play no part, only what each prefers now.
        var joint = makers.Length == graph.MakerCount ? concepts.Select(concept => (concept, InverseAnalysis.Joint(graph, concept, state, cancellation))).ToList() : [];
        return InverseReport.Of(graph, state, results, joint);
    }
}
