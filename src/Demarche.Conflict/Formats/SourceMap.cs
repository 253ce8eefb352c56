using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>On which line of its file each part of a model stands.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<string, (int Line, int Column)> _places = new(StringComparer.Ordinal);

    /// <summary>Finds the place of a part, or of the nearest part around it that has one.</summary>
    /// <param name="path">The part, such as <c>decisionMakers[1].preference.tiers[0]</c>.</param>
    /// <returns>Line and column, counted from 1; both 0 where nothing around it has a place.</returns>
    public (int Line, int Column) Find(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            if (_places.TryGetValue(path[..end], out var place))
            {
                return place;
            }
        }

        return default;
    }

    /// <summary>Gives a problem of a model the place that its part has in the file.</summary>
    /// <param name="problem">A problem that was found after reading.</param>
    public FormatProblem Locate(ModelProblem problem)
    {
        var (line, column) = Find(problem.Path);
        return new FormatProblem(problem.Number, problem.Text, problem.IsError, line, column);
    }

    internal void Set(string path, int line, int column) => _places.TryAdd(path, (line, column));
}
