using System.Globalization;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.States;

/// <summary>The feasible states of a model, counted from 0. Made once, then never changed; free to use on several threads.</summary>
public sealed class StateSpace
{
    private readonly IReadOnlyList<ModelState>? _listed;
    private readonly Dictionary<string, int>? _indexOf;
    private readonly StateNumbering _numbering;
    private readonly ulong[] _codes;
    private readonly ulong[]? _named;

    internal StateSpace(IReadOnlyList<ModelState> listed, ulong allOptions)
    {
        _listed = listed;
        _codes = [.. listed.Select(static state => state.Options.Taken)];
        if (listed.Any(state => (state.Options.Named & allOptions) != allOptions))
        {
            _named = [.. listed.Select(static state => state.Options.Named)];
        }

        AllOptions = allOptions;
        _indexOf = new Dictionary<string, int>(listed.Count, StringComparer.Ordinal);
        for (var index = 0; index < listed.Count; index++)
        {
            _indexOf.TryAdd(listed[index].Id, index);
        }
    }

    internal StateSpace(ulong[] ascendingCodes, ulong allOptions, StateNumbering numbering)
    {
        _codes = ascendingCodes;
        AllOptions = allOptions;
        _numbering = numbering;
    }

    /// <summary>How many states there are.</summary>
    public int Count => _codes.Length;

    /// <summary>Whether some state leaves an option open (-).</summary>
    public bool HasOpenOptions => _named is not null;

    /// <summary>Whether the states were listed in the model, not generated from options.</summary>
    public bool IsListed => _listed is not null;

    internal ulong AllOptions { get; }

    internal ReadOnlySpan<ulong> Codes => _codes;

    /// <summary>The options of a state as bits: bit k is set where option k is taken; an open option counts as not taken.</summary>
    /// <param name="state">Index of the state.</param>
    public ulong Code(int state) => _codes[state];

    /// <summary>The options of a state.</summary>
    /// <param name="state">Index of the state.</param>
    public StatePattern Options(int state) => new(_named is null ? AllOptions : _named[state], _codes[state]);

    /// <summary>The label of a state.</summary>
    /// <param name="state">Index of the state.</param>
    public string Id(int state) => _listed is not null ? _listed[state].Id
        : _numbering == StateNumbering.Code ? _codes[state].ToString(CultureInfo.InvariantCulture)
        : (state + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What a listed state means, or null.</summary>
    /// <param name="state">Index of the state.</param>
    public string? Text(int state) => _listed?[state].Text;

    /// <summary>Finds a state by its label.</summary>
    /// <param name="id">The label.</param>
    /// <param name="state">Index of the state, or -1.</param>
    public bool TryFind(string id, out int state)
    {
        if (_indexOf is not null)
        {
            if (_indexOf.TryGetValue(id, out state))
            {
                return true;
            }
        }
        else if (ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            state = _numbering == StateNumbering.Code ? Array.BinarySearch(_codes, number)
                : number >= 1 && number <= (ulong)Count ? (int)(number - 1) : -1;
            if (state >= 0)
            {
                return true;
            }
        }

        state = -1;
        return false;
    }

    /// <summary>Finds the state with these options, where every state names every option.</summary>
    /// <param name="code">Bit k is set where option k is taken.</param>
    /// <param name="state">Index of the state, or -1.</param>
    public bool TryFindCode(ulong code, out int state)
    {
        state = _listed is null ? Array.BinarySearch(_codes, code) : Array.IndexOf(_codes, code);
        state = Math.Max(state, -1);
        return state >= 0;
    }
}
