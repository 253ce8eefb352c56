using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>Why a state is stable for somebody, or is not: each improvement with its sanction.</summary>
public static class ExplainReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="graph">The model, made ready.</param>
    /// <param name="witnesses">The witnesses of the verdicts asked for.</param>
    public static ConflictReport Of(ConflictGraph graph, IReadOnlyList<Witness> witnesses)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(witnesses);
        return new ConflictReport(graph.Model.Name)
        {
            Sentences = [.. witnesses.SelectMany((witness, index) => Lines(graph, witness).Prepend("").Skip(index == 0 ? 1 : 0))],
            Tables = [Improvements(graph, witnesses), Verdicts(graph, witnesses), Inputs(graph, witnesses)],
        };
    }

    private static IEnumerable<string> Lines(ConflictGraph graph, Witness witness)
    {
        foreach (var line in WitnessText.Write(graph, witness))
        {
            yield return line;
        }

        var inputs = InputTrace.Of(graph, witness);
        if (InputTrace.WeakestGrade(inputs) is { } grade)
        {
            yield return $"It rests on inputs of grade {grade} or better: {string.Join("; ", inputs.Where(static input => input.Provenance.Grade is not null).Select(static input => $"{input.Name} ({input.Provenance.Grade})"))}.";
        }
    }

    private static ReportTable Improvements(ConflictGraph graph, IReadOnlyList<Witness> witnesses) => new(
        "improvements",
        "Improvements and their sanctions",
        [
            new TableColumn("maker", "Decision maker"), new TableColumn("concept", "Concept"), new TableColumn("rules", "Rules"), new TableColumn("from", "From"), new TableColumn("to", "To"),
            new TableColumn("sanctioned", "Sanctioned"), new TableColumn("way", "Way"), new TableColumn("end", "End"), new TableColumn("noEscapes", "No escapes"),
        ],
        [.. witnesses.SelectMany(witness => witness.Improvements.Select(improvement => Row(graph, witness, improvement)))])
    {
        IsForPrograms = true,
    };

    private static IReadOnlyList<Cell> Row(ConflictGraph graph, Witness witness, ImprovementWitness improvement) =>
    [
        Cell.Of(graph.MakerName(witness.Maker)),
        Cell.Of(witness.Concept.Label()),
        Cell.Of(witness.Rules.Name),
        Cell.Of(graph.States.Id(witness.State)),
        Cell.Of(graph.States.Id(improvement.Target)),
        Cell.Of(improvement.Sanction is null ? "no" : "yes"),
        Cell.Of(improvement.Sanction is { } sanction ? graph.Way(improvement.Target, sanction.Steps) : null),
        Cell.Of(improvement.Sanction is { } reached ? graph.States.Id(reached.State) : null),
        Cell.Of(graph.Ids(improvement.Sanction?.NoEscapes ?? [])),
    ];

    private static ReportTable Verdicts(ConflictGraph graph, IReadOnlyList<Witness> witnesses) => new(
        "verdicts",
        "Verdicts",
        [new TableColumn("state", "State"), new TableColumn("maker", "Decision maker"), new TableColumn("concept", "Concept"), new TableColumn("rules", "Rules"), new TableColumn("stable", "Stable")],
        [.. witnesses.Select(witness => (IReadOnlyList<Cell>)
        [
            Cell.Of(graph.States.Id(witness.State)), Cell.Of(graph.MakerName(witness.Maker)), Cell.Of(witness.Concept.Label()), Cell.Of(witness.Rules.Name), Cell.Of(witness.IsStable ? "yes" : "no"),
        ])])
    {
        IsForPrograms = true,
    };

    private static ReportTable Inputs(ConflictGraph graph, IReadOnlyList<Witness> witnesses) => new(
        "inputs",
        "Inputs that the verdicts rest on",
        [new TableColumn("path", "Path"), new TableColumn("name", "Name"), new TableColumn("grade", "Grade"), new TableColumn("status", "Status"), new TableColumn("evidence", "Evidence")],
        [.. witnesses.SelectMany(witness => InputTrace.Of(graph, witness)).DistinctBy(static input => input.Path, StringComparer.Ordinal).Select(static input => (IReadOnlyList<Cell>)
        [
            Cell.Of(input.Path),
            Cell.Of(input.Name),
            Cell.Of(input.Provenance.Grade?.ToString()),
            Cell.Of(input.Provenance.Status.ToString().ToLowerInvariant()),
            Cell.Of(input.Provenance.Evidence),
        ])])
    {
        IsForPrograms = true,
    };
}
