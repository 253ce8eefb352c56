namespace Demarche.Conflict.Formats.Source;

/// <summary>Gathers what is wrong in a file, so that all of it can be told at once.</summary>
internal sealed class ProblemLog
{
    private const int Most = 100;

    private readonly List<FormatProblem> _problems = [];

    /// <summary>Whether there was an error.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>The problems in the order of the file.</summary>
    internal IReadOnlyList<FormatProblem> InOrder =>
        [.. _problems.OrderBy(static problem => problem.Line).ThenBy(static problem => problem.Column)];

    /// <summary>Notes a problem; past a hundred they are dropped, as nobody reads so far.</summary>
    internal void Add(FormatProblem problem)
    {
        HasErrors |= problem.IsError;
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
        }
    }
}
