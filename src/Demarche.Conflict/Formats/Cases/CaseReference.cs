namespace Demarche.Conflict.Formats.Cases;

/// <summary>What an independent program works out for a case; all states by id, all decision makers by name.</summary>
public sealed record CaseReference
{
    /// <summary>For each concept the states that are stable for all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Equilibria { get; init; } = Empty<IReadOnlyList<string>>();

    /// <summary>For each decision maker and concept the states that are stable for it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Individual { get; init; } =
        Empty<IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>For each decision maker and state its moves; a state without any is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Reach { get; init; } =
        Empty<IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>For each decision maker and state its improvements; a state without any is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Improvements { get; init; } =
        Empty<IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>Under UM (all moves) and UI (improvements), for each state the fewest moves from the status quo.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Levels { get; init; } = Empty<IReadOnlyDictionary<string, int>>();

    private static Dictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);
}
