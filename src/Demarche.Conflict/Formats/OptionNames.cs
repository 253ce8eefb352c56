using System.Globalization;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>How options are called in a file: by key, by name, or by <c>$</c> and their number counted from 1.</summary>
internal sealed class OptionNames
{
    private const int NotFound = -1;
    private const int Ambiguous = -2;

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ModelOption> _options;

    internal OptionNames(IReadOnlyList<ModelOption> options)
    {
        _options = options;
        for (var index = 0; index < options.Count; index++)
        {
            if (options[index].Key is { } key)
            {
                Add(_keys, key, index);
            }

            Add(_names, options[index].Name, index);
        }
    }

    /// <summary>How many options there are.</summary>
    internal int Count => _options.Count;

    /// <summary>What can be typed, for suggestions.</summary>
    internal IEnumerable<string> Known => _options.Select(static option => option.Key ?? option.Name);

    /// <summary>Finds an option.</summary>
    /// <param name="reference">What was typed.</param>
    /// <param name="option">Its index.</param>
    /// <param name="isAmbiguous">Whether several are called so.</param>
    internal bool TryFind(string reference, out int option, out bool isAmbiguous)
    {
        option = Find(reference);
        isAmbiguous = option == Ambiguous;
        return option >= 0;
    }

    /// <summary>How an option is written so that it is found again: as a word where it has one.</summary>
    /// <param name="option">Its index.</param>
    internal string Reference(int option)
    {
        if (option < 0 || option >= _options.Count)
        {
            return Number(option);
        }

        var (key, name) = (_options[option].Key, _options[option].Name);
        return key is not null && Find(key) == option ? key : Find(name) == option ? name : Number(option);
    }

    private static string Number(int option) => string.Create(CultureInfo.InvariantCulture, $"${option + 1}");

    private static void Add(Dictionary<string, int> places, string name, int index)
    {
        if (!places.TryAdd(name, index))
        {
            places[name] = Ambiguous;
        }
    }

    private int Find(string reference)
    {
        // Before names, so that a number is always a number.
        if (reference.StartsWith('$') && int.TryParse(reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= _options.Count ? number - 1 : NotFound;
        }

        if (_keys.TryGetValue(reference, out var byKey))
        {
            return byKey;
        }

        return _names.TryGetValue(reference, out var byName) ? byName : NotFound;
    }
}
