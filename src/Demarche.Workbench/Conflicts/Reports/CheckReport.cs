using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>What is wrong with a model or worth a look, each with its line.</summary>
public static class CheckReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="loaded">The model with its file.</param>
    /// <param name="problems">Everything that was found in file and model.</param>
    /// <param name="graph">The model, made ready; null where it cannot be.</param>
    public static ConflictReport Of(LoadedModel loaded, IReadOnlyList<FormatProblem> problems, ConflictGraph? graph)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(problems);
        var errors = problems.Count(static problem => problem.IsError);
        return new ConflictReport(loaded.Model?.Name ?? "")
        {
            Values =
            [
                new ReportValue("file", "File", Cell.Of(loaded.File)),
                new ReportValue("errors", "Errors", Cell.Of(errors)),
                new ReportValue("warnings", "Warnings", Cell.Of(problems.Count - errors)),
                .. graph is null ? [] : Sizes(graph),
            ],
            Tables =
            [
                new ReportTable(
                    "problems",
                    "Errors and warnings",
                    [new TableColumn("line", "Line"), new TableColumn("column", "Column"), new TableColumn("kind", "Kind"), new TableColumn("number", "Number"), new TableColumn("text", "Text")],
                    [.. problems.Select(static problem => (IReadOnlyList<Cell>)
                    [
                        Cell.Of(problem.Line == 0 ? null : problem.Line),
                        Cell.Of(problem.Column == 0 ? null : problem.Column),
                        Cell.Of(problem.IsError ? "error" : "warning"),
                        Cell.Of(problem.Number),
                        Cell.Of(problem.Text),
                    ])]),
            ],
        };
    }

    private static IEnumerable<ReportValue> Sizes(ConflictGraph graph) =>
    [
        new ReportValue("makerCount", "Decision makers", Cell.Of(graph.MakerCount)),
        new ReportValue("optionCount", "Options", Cell.Of(graph.Model.Options.Count)),
        new ReportValue("stateCount", "States", Cell.Of(graph.StateCount)),
        new ReportValue("moveCount", "Moves", Cell.Of(graph.ArcCount)),
    ];
}
