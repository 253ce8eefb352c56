using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Findings;

/// <summary>What every JSON form of ours does alike: absent values are left out, days are ISO 8601, lists hold objects.</summary>
public static class JsonParts
{
    /// <summary>Writes a list of objects.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="name">The list's key.</param>
    /// <param name="values">The values, in order.</param>
    /// <param name="write">Writes the properties of one value into its object.</param>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a text, or nothing where it is null or empty.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="name">The key.</param>
    /// <param name="value">The text.</param>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes a day as ISO 8601, or nothing where it is null.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="name">The key.</param>
    /// <param name="value">The day.</param>
    public static void WriteOptional(this Utf8JsonWriter json, string name, LocalDate? value)
    {
        if (value is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }
}
