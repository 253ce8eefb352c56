using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Reading.Pages;
using NodaTime.Text;

namespace Demarche.Record.Freezing;

/// <summary>Frozen versions as JSON.</summary>
internal static class FrozenJson
{
    internal static byte[] Write(FrozenVersion version)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("day", LocalDatePattern.Iso.Format(version.Day));
            json.WriteNumber("captures", version.Captures);
            json.WriteNumber("statements", version.Statements);
            json.WriteNumber("retracted", version.Retracted);
            Write(json, "readers", version.Readers);
            Write(json, "decisions", version.Decisions);
            json.WriteStartObject("reports");
            foreach (var report in version.Reports)
            {
                json.WriteString(report.Report.Value, report.Hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <exception cref="JsonException">The bytes were changed.</exception>
    internal static FrozenVersion Read(string name, byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        var root = json.RootElement;
        return new FrozenVersion(
            name,
            LocalDatePattern.Iso.Parse(root.GetProperty("day").GetString()!).Value,
            [.. root.GetProperty("reports").EnumerateObject().Select(report => new FrozenReport(new ReportId(report.Name), report.Value.GetString()!))],
            Strings(root, "decisions"),
            Strings(root, "readers"),
            root.GetProperty("captures").GetInt64(),
            root.GetProperty("statements").GetInt64(),
            root.GetProperty("retracted").GetInt32());
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<string> Strings(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
}
