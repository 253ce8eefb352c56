using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Stability;

/// <summary>For one decision maker and one state at a time: its improvements, what sanctions them, and from where it has no escape.</summary>
internal sealed class RelationCheck
{
    private readonly ConflictGraph _graph;
    private readonly int _maker;
    private readonly StabilityRules _rules;
    private readonly CompiledPreference _preference;
    private readonly List<int> _targets = [];
    private readonly List<int> _improvements = [];
    private readonly ulong[] _sanctions;
    private readonly ulong[] _safe;
    private bool _safeKnown;
    private int _state;

    internal RelationCheck(ConflictGraph graph, int maker, StabilityRules rules)
    {
        _graph = graph;
        _maker = maker;
        _rules = rules;
        _preference = graph.Preference(maker);
        _sanctions = new ulong[(graph.StateCount + 63) / 64];
        _safe = new ulong[_sanctions.Length];
    }

    /// <summary>What the decision maker could move to with an incentive, ascending.</summary>
    internal IReadOnlyList<int> Improvements => _improvements;

    /// <summary>The states that would sanction, one bit each; of use only where there are improvements.</summary>
    internal ReadOnlySpan<ulong> Sanctions => _sanctions;

    /// <param name="state">Index of the state.</param>
    /// <param name="always">Whether to find what sanctions even where nothing pays.</param>
    internal void Start(int state, bool always = false)
    {
        _state = state;
        _safeKnown = false;
        _targets.Clear();
        _improvements.Clear();
        _graph.Moves(_maker).AddTargets(state, _targets);
        foreach (var target in _targets)
        {
            if ((_preference.Compare(target, state) & _rules.Incentive) != Comparison.None)
            {
                _improvements.Add(target);
            }
        }

        if (_improvements.Count > 0 || always)
        {
            Fill(_rules.Sanction, _sanctions);
            if (_rules.Convention == SanctionConvention.MatrixForm)
            {
                _sanctions[state >> 6] &= ~(1UL << (state & 63));
            }
        }
    }

    internal bool IsSanction(int state) => ((_sanctions[state >> 6] >> (state & 63)) & 1) != 0;

    /// <summary>Whether every move of the decision maker from there leads to a state that does not pay.</summary>
    internal bool HasNoEscape(int sanction)
    {
        if (!_safeKnown)
        {
            Fill(_rules.Escape, _safe);
            _safeKnown = true;
        }

        _targets.Clear();
        _graph.Moves(_maker).AddTargets(sanction, _targets);
        foreach (var target in _targets)
        {
            if (((_safe[target >> 6] >> (target & 63)) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Fill(Comparison wanted, ulong[] row)
    {
        _preference.FillRow(_state, wanted, row);
        for (var state = 0; _rules.SanctionLevel > 1 && state < _graph.StateCount; state++)
        {
            if (_preference.Level(state, _state) < _rules.SanctionLevel)
            {
                row[state >> 6] &= ~(1UL << (state & 63));
            }
        }

        if (_rules.ReturnSanctions)
        {
            row[_state >> 6] |= 1UL << (_state & 63);
        }
    }
}
