using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.States;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Paths;

/// <summary>
/// Status quo analysis: how many moves it takes from one state to each other when nobody moves twice in a row, and by which moves.
/// (Li, Kilgour and Hipel 2005.) One search in breadth over (state, who moved last).
/// </summary>
public sealed class StatusQuoPaths
{
    private const int Unseen = -1;
    private readonly int _makerCount;
    private readonly int[] _parents;
    private readonly int[] _levels;
    private readonly int[] _lastMovers;

    private StatusQuoPaths(ConflictGraph graph, int start, PathMoves moves)
    {
        Start = start;
        Moves = moves;
        _makerCount = graph.MakerCount;
        _parents = new int[graph.StateCount * (_makerCount + 1)];
        Array.Fill(_parents, Unseen);
        _levels = new int[graph.StateCount];
        _lastMovers = new int[graph.StateCount];
        Array.Fill(_levels, Unseen);
    }

    /// <summary>Index of the state that paths start from.</summary>
    public int Start { get; }

    /// <summary>Which moves they take.</summary>
    public PathMoves Moves { get; }

    /// <summary>The states that can be reached, the start among them.</summary>
    public IEnumerable<int> Reached => Enumerable.Range(0, _levels.Length).Where(state => _levels[state] != Unseen);

    /// <summary>Searches from the status quo of the model, or from another state.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="moves">Which moves to take.</param>
    /// <param name="start">Index of the state to start from; null for the status quo.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ConflictException">DEM543: no start was given and the model has no status quo.</exception>
    public static StatusQuoPaths Find(ConflictGraph graph, PathMoves moves = PathMoves.All, int? start = null, CancellationToken cancellation = default)
    {
        var paths = new StatusQuoPaths(graph, start ?? graph.StatusQuo ?? throw ConflictException.NeedsStatusQuo(), moves);
        paths.Search(graph, cancellation);
        return paths;
    }

    /// <summary>The fewest moves to a state: 0 for the start, null where it is never reached.</summary>
    /// <param name="state">Index of the state.</param>
    public int? Level(int state) => _levels[state] == Unseen ? null : _levels[state];

    /// <summary>A shortest path to a state, or null where it is never reached. Of several the one whose movers and states come first.</summary>
    /// <param name="state">Index of the state.</param>
    public IReadOnlyList<MoveStep>? PathTo(int state)
    {
        if (_levels[state] == Unseen)
        {
            return null;
        }

        var steps = new MoveStep[_levels[state]];
        var node = Node(state, _lastMovers[state]);
        for (var index = steps.Length - 1; index >= 0; index--)
        {
            var before = _parents[node];
            steps[index] = new MoveStep(node % (_makerCount + 1), before / (_makerCount + 1), node / (_makerCount + 1));
            node = before;
        }

        return steps;
    }

    /// <summary>The states of a set that are never reached.</summary>
    /// <param name="states">For example equilibria.</param>
    public IReadOnlyList<int> NeverReached(StateSet states) => [.. states.Where(state => _levels[state] == Unseen)];

    // Mover number MakerCount stands for nobody: the start.
    private int Node(int state, int mover) => (state * (_makerCount + 1)) + mover;

    private void Search(ConflictGraph graph, CancellationToken cancellation)
    {
        var queue = new Queue<int>();
        var targets = new List<int>();
        _levels[Start] = 0;
        _lastMovers[Start] = _makerCount;
        queue.Enqueue(Node(Start, _makerCount));
        for (var level = 1; queue.Count > 0; level++)
        {
            for (var left = queue.Count; left > 0; left--)
            {
                cancellation.ThrowIfCancellationRequested();
                var node = queue.Dequeue();
                for (var mover = 0; mover < _makerCount; mover++)
                {
                    if (mover != node % (_makerCount + 1))
                    {
                        Step(graph, node, mover, level, targets, queue);
                    }
                }
            }
        }
    }

    private void Step(ConflictGraph graph, int node, int mover, int level, List<int> targets, Queue<int> queue)
    {
        var state = node / (_makerCount + 1);
        targets.Clear();
        graph.Moves(mover).AddTargets(state, targets);
        foreach (var target in targets)
        {
            var next = Node(target, mover);
            if (_parents[next] != Unseen || !Allows(graph.Preference(mover), target, state))
            {
                continue;
            }

            _parents[next] = node;
            queue.Enqueue(next);
            if (_levels[target] == Unseen)
            {
                _levels[target] = level;
                _lastMovers[target] = mover;
            }
        }
    }

    private bool Allows(CompiledPreference preference, int target, int state) => Moves switch
    {
        PathMoves.All => true,
        PathMoves.Improvements => preference.Prefers(target, state),
        PathMoves.ImprovementsAndUnknown => (preference.Compare(target, state) & (Comparison.Better | Comparison.Unknown)) != Comparison.None,
        _ => (preference.Compare(target, state) & (Comparison.Better | Comparison.Worse)) != Comparison.None,
    };
}
