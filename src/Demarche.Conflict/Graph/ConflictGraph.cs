using Demarche.Conflict.Model;
using Demarche.Conflict.Moves;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Graph;

/// <summary>
/// A model ready for analysis: feasible states, the moves of each decision maker and what each prefers, all by index counted from 0.
/// Never changed once made; free to use on several threads.
/// </summary>
public sealed class ConflictGraph
{
    private readonly MoveRelation[] _moves;
    private readonly CompiledPreference[] _preferences;

    internal ConflictGraph(ConflictModel model, StateSpace states, MoveRelation[] moves, CompiledPreference[] preferences)
    {
        Model = model;
        States = states;
        _moves = moves;
        _preferences = preferences;
        StatusQuo = model.StatusQuo is not null && states.TryFind(model.StatusQuo, out var statusQuo) ? statusQuo : null;
    }

    /// <summary>The model it was made from.</summary>
    public ConflictModel Model { get; }

    /// <summary>The feasible states.</summary>
    public StateSpace States { get; }

    /// <summary>How many states there are.</summary>
    public int StateCount => States.Count;

    /// <summary>How many decision makers there are.</summary>
    public int MakerCount => _moves.Length;

    /// <summary>Index of the state the conflict stands in, or null.</summary>
    public int? StatusQuo { get; }

    /// <summary>All moves of all decision makers.</summary>
    public long ArcCount => _moves.Sum(static moves => moves.ArcCount);

    /// <summary>Makes a model ready for analysis.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">Limits; null for the default ones.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CompileResult Compile(ConflictModel model, CompileOptions? options = null, CancellationToken cancellation = default) =>
        new GraphCompiler(model, options ?? new CompileOptions(), cancellation).Compile();

    /// <summary>The name of a decision maker.</summary>
    /// <param name="maker">Index of the decision maker.</param>
    public string MakerName(int maker) => Model.DecisionMakers[maker].Name;

    /// <summary>The moves of a decision maker.</summary>
    /// <param name="maker">Index of the decision maker.</param>
    public MoveRelation Moves(int maker) => _moves[maker];

    /// <summary>What a decision maker prefers.</summary>
    /// <param name="maker">Index of the decision maker.</param>
    public CompiledPreference Preference(int maker) => _preferences[maker];

    /// <summary>Finds a decision maker by name.</summary>
    /// <param name="name">The name; case counts.</param>
    /// <param name="maker">Index of the decision maker, or -1.</param>
    public bool TryFindMaker(string name, out int maker)
    {
        maker = Enumerable.Range(0, MakerCount).FirstOrDefault(index => string.Equals(MakerName(index), name, StringComparison.Ordinal), -1);
        return maker >= 0;
    }

    /// <summary>The same graph with another preference of one decision maker.</summary>
    internal ConflictGraph With(int maker, CompiledPreference preference)
    {
        var preferences = (CompiledPreference[])_preferences.Clone();
        preferences[maker] = preference;
        return new ConflictGraph(Model, States, _moves, preferences);
    }

    /// <summary>The same graph with other preferences of all.</summary>
    internal ConflictGraph With(CompiledPreference[] preferences) => new(Model, States, _moves, preferences);
}
