using System.Text.Json;
using System.Text.Json.Serialization;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Web.Api;

/// <summary>How values are written as JSON: camelCase names, kebab-case words, days in ISO 8601, ids as strings; null is left out.</summary>
internal static class ApiJson
{
    /// <summary>Sets the options up.</summary>
    internal static void SetUp(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, static text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new JsonException($"\"{text}\" is no day.")));
        options.Converters.Add(new TextConverter<ReportId>(static id => id.Value, static text => new ReportId(text)));
        options.Converters.Add(new TextConverter<FindingId>(static id => id.Value, static text => new FindingId(text)));
    }

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
