namespace Demarche.Conflict.Model;

/// <summary>
/// A conflict as a person writes it down: decision makers, options, what is infeasible, what each prefers. Plain values; nothing is
/// checked until it is compiled.
/// </summary>
/// <remarks>
/// Option form: the states are all combinations of options that fit no <see cref="Infeasible"/> pattern, or, where
/// <see cref="States"/> is given, exactly those. Moves follow from options and directions. Graph form: <see cref="States"/> and
/// <see cref="Arcs"/> are given; directions and <see cref="Frozen"/> then do nothing.
/// </remarks>
public sealed record ConflictModel
{
    /// <summary>Its name, for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where it is from, such as a book, or null.</summary>
    public string? Source { get; init; }

    /// <summary>A note for people, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The options; their order gives them their index. At most 64.</summary>
    public IReadOnlyList<ModelOption> Options { get; init; } = [];

    /// <summary>The decision makers; their order gives them their index. At most 30.</summary>
    public IReadOnlyList<DecisionMaker> DecisionMakers { get; init; } = [];

    /// <summary>Combinations that cannot be. Also applied to <see cref="States"/> where both are given.</summary>
    public IReadOnlyList<InfeasiblePattern> Infeasible { get; init; } = [];

    /// <summary>All feasible states, in order, or null where they follow from the options.</summary>
    public IReadOnlyList<ModelState>? States { get; init; }

    /// <summary>All moves, or null where they follow from the options.</summary>
    public IReadOnlyList<ModelArc>? Arcs { get; init; }

    /// <summary>Ids of states that nobody leaves; used only where moves follow from options.</summary>
    public IReadOnlyList<string> Frozen { get; init; } = [];

    /// <summary>How generated states are called.</summary>
    public StateNumbering Numbering { get; init; }

    /// <summary>Id of the state the conflict stands in, or null.</summary>
    public string? StatusQuo { get; init; }

    /// <summary>
    /// Groups of decision makers, by index, that act as one (blocs); those in none act alone. This is a fixed partition and not the
    /// coalitional analysis, which looks at every coalition.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Blocs { get; init; } = [];
}
