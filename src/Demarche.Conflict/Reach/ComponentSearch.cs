namespace Demarche.Conflict.Reach;

/// <summary>Finds strongly connected parts of a graph, each after all that it leads to (Tarjan 1972), without recursion.</summary>
internal sealed class ComponentSearch
{
    private readonly Func<int, int, int> _next;
    private readonly ClosedPart _close;
    private readonly CancellationToken _cancellation;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly int[] _nextIndex;
    private readonly bool[] _open;
    private readonly List<int> _path = [];
    private readonly List<int> _waiting = [];
    private int _count;

    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="next">The k-th node that a node leads to, or -1 when there are no more.</param>
    /// <param name="close">Told the nodes of each part.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal ComponentSearch(int nodeCount, Func<int, int, int> next, ClosedPart close, CancellationToken cancellation)
    {
        _next = next;
        _close = close;
        _cancellation = cancellation;
        _order = new int[nodeCount];
        _low = new int[nodeCount];
        _nextIndex = new int[nodeCount];
        _open = new bool[nodeCount];
    }

    internal delegate void ClosedPart(ReadOnlySpan<int> nodes);

    internal void Run()
    {
        for (var node = 0; node < _order.Length; node++)
        {
            if (_order[node] == 0)
            {
                Enter(node);
                Walk();
            }
        }
    }

    private void Enter(int node)
    {
        _order[node] = _low[node] = ++_count;
        _open[node] = true;
        _path.Add(node);
        _waiting.Add(node);
        if ((_count & 0xFFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    private void Walk()
    {
        while (_path.Count > 0)
        {
            var node = _path[^1];
            var next = _next(node, _nextIndex[node]++);
            if (next < 0)
            {
                Leave(node);
            }
            else if (_order[next] == 0)
            {
                Enter(next);
            }
            else if (_open[next])
            {
                _low[node] = Math.Min(_low[node], _order[next]);
            }
        }
    }

    private void Leave(int node)
    {
        _path.RemoveAt(_path.Count - 1);
        if (_path.Count > 0)
        {
            _low[_path[^1]] = Math.Min(_low[_path[^1]], _low[node]);
        }

        if (_low[node] != _order[node])
        {
            return;
        }

        var start = _waiting.LastIndexOf(node);
        var part = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_waiting)[start..];
        foreach (var member in part)
        {
            _open[member] = false;
        }

        _close(part);
        _waiting.RemoveRange(start, _waiting.Count - start);
    }
}
