using System.Text.Json;

namespace Demarche.Evaluation;

/// <summary>What each figure must not fall below: what was reached, minus a margin. A floor goes down only with a reason in docs/decisions.</summary>
internal sealed class Floors
{
    private readonly Dictionary<string, double> _floors;

    private Floors(Dictionary<string, double> floors) => _floors = floors;

    internal static Floors Read() => new(JsonSerializer.Deserialize<Dictionary<string, double>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "floors.json")))!);

    /// <summary>The floor of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The floor, or null where none is pinned.</returns>
    internal double? Of(Figure figure) => _floors.TryGetValue(figure.Name, out var floor) ? floor : null;
}
