using Demarche.Reading.Findings;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Web.Api;

/// <summary>Understands what stands in addresses of the API, and refuses what it does not.</summary>
internal static class ApiInput
{
    /// <summary>How many things a part of a list has at most.</summary>
    internal const int Most = 200;

    /// <summary>A day, or null where none is given.</summary>
    /// <exception cref="FormatException">The text is no day.</exception>
    internal static LocalDate? Day(string? text, string name) => string.IsNullOrEmpty(text) ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : throw new FormatException($"\"{name}\" is no day; write it as 2016-06-24.");

    /// <summary>A word of a list, or null where none is given.</summary>
    /// <exception cref="FormatException">The text is none of the words.</exception>
    internal static T? Word<T>(string? text, string name)
        where T : struct, Enum => string.IsNullOrEmpty(text) ? null
        : Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(EnumNames.NameOf(value!.Value), text, StringComparison.Ordinal))
            ?? throw new FormatException($"\"{name}\" is none of {string.Join(", ", Enum.GetValues<T>().Select(EnumNames.NameOf))}.");

    /// <summary>How many to pass over: 0 where nothing is given.</summary>
    internal static int Skip(int? skip) => Math.Max(skip ?? 0, 0);

    /// <summary>How many to give.</summary>
    internal static int Limit(int? limit, int usual) => Math.Clamp(limit ?? usual, 1, Most);
}
