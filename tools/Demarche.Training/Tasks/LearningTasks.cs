namespace Demarche.Training.Tasks;

/// <summary>Every task there is, in the order in which their heads stand in the model.</summary>
internal static class LearningTasks
{
    internal static IReadOnlyList<LearningTask> All() =>
    [
        new SyntaxTask(),
        SpanTask.OfNames(),
        SpanTask.OfAttribution(),
    ];
}
