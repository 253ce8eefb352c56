using System.CommandLine;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict explain: why a state is stable, or is not.</summary>
internal sealed class ExplainCommand : ModelCommand
{
    private readonly Option<string> _state = new("--state", "-s") { Description = "The state, by its label.", HelpName = "STATE", Required = true };
    private readonly Option<string?> _maker = CommonOptions.Text("--for", "NAME", "The decision maker; all where it is left out.");
    private readonly Option<Concept[]> _concepts = ConflictOptions.Concepts();
    private readonly Option<string?> _rules = ConflictOptions.RulesOption();

    /// <summary>Makes the command.</summary>
    internal ExplainCommand()
        : base(
            "explain",
            "Say why a state is stable for somebody, or is not: each improvement and how the others answer it.",
            "demarche conflict explain talks.conflict.yaml --state 7 --for US --concept SEQ",
            "demarche conflict explain talks.conflict.yaml --state 7")
    {
        Add(_state);
        Add(_maker);
        Add(_concepts);
        Add(_rules);
    }

    /// <inheritdoc/>
    private protected override ConflictReport Report(ConflictGraph graph, ParseResult arguments, IProgress<double> progress, CancellationToken cancellation)
    {
        var state = RulesChoice.State(graph, arguments.GetRequiredValue(_state));
        var makers = arguments.GetValue(_maker) is { } name ? [RulesChoice.Maker(graph, name)] : Enumerable.Range(0, graph.MakerCount).ToArray();
        var concepts = arguments.GetValue(_concepts) is { Length: > 0 } typed ? typed : Concepts.All;
        var witnesses =
            from rules in RulesChoice.Of(graph, arguments.GetValue(_rules))
            let finder = new WitnessFinder(graph, rules)
            from maker in makers
            from concept in concepts
            select finder.Find(concept, maker, state, cancellation);
        return ExplainReport.Of(graph, [.. witnesses]);
    }
}
