using System.Collections.Concurrent;
using System.Text.Json;

namespace Demarche.Reading.Findings;

/// <summary>The names that enum values have in files: lower case with hyphens, "list-item" for <c>ListItem</c>.</summary>
public static class EnumNames
{
    /// <summary>The name of a value.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">One of its values.</param>
    /// <returns>The name in files.</returns>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Names<T>.ByValue.GetOrAdd(value, static value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    /// <summary>The value that has a name.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">A name as <see cref="NameOf{T}"/> gives it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">No value has that name.</exception>
    public static T ValueOf<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(NameOf(value), name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new FormatException($"\"{name}\" is none of: {string.Join(", ", Enum.GetValues<T>().Select(NameOf))}.");
    }

    private static class Names<T>
        where T : struct, Enum
    {
        internal static readonly ConcurrentDictionary<T, string> ByValue = new();
    }
}
