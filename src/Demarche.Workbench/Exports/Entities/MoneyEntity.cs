using System.Text.Json;

namespace Demarche.Workbench.Exports.Entities;

/// <summary>An entity of FollowTheMoney: a schema with properties, each of which has any number of texts.</summary>
/// <param name="id">Its id.</param>
/// <param name="schema">The schema's name.</param>
internal sealed class MoneyEntity(string id, string schema)
{
    private readonly SortedDictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    /// <summary>Adds values to a property; null and empty ones, and those that it has, are passed over.</summary>
    internal MoneyEntity With(string property, params IEnumerable<string?> values)
    {
        foreach (var value in values.Where(value => !string.IsNullOrWhiteSpace(value)))
        {
            if (!_properties.TryGetValue(property, out var list))
            {
                _properties[property] = list = [];
            }

            if (!list.Contains(value!, StringComparer.Ordinal))
            {
                list.Add(value!);
            }
        }

        return this;
    }

    /// <summary>Writes it as one object.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        foreach (var (property, values) in _properties)
        {
            json.WriteStartArray(property);
            values.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
