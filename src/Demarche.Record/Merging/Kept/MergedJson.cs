using System.Text.Json;
using System.Text.Json.Serialization;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Merging.Kept;

/// <summary>Writes merged things as JSON and reads them back. It is a form for the record itself, which makes it anew with each version of the program.</summary>
public static class MergedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        IncludeFields = true,
        Converters =
        {
            new DayConverter(),
            new NameConverter<ReportId>(static id => id.Value, static value => new ReportId(value)),
            new NameConverter<FindingId>(static id => id.Value, static value => new FindingId(value)),
            new NameConverter<PartyId>(static id => id.Value, static value => new PartyId(value)),
            new JsonStringEnumConverter(),
        },
    };

    /// <summary>Writes a thing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="value">The thing.</param>
    /// <returns>JSON in UTF-8; equal things give equal bytes.</returns>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads a thing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="body">What <see cref="Write"/> wrote.</param>
    /// <returns>The thing.</returns>
    /// <exception cref="JsonException">The bytes are not what this version of the program writes.</exception>
    public static T Read<T>(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize<T>(body, Options) ?? throw new JsonException("A merged entry of the record is null; merge the record again.");

    private sealed class NameConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException("An id of a merged entry is null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "") is { Success: true } day ? day.Value : throw new JsonException("A day of a merged entry is no ISO 8601 date.");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
