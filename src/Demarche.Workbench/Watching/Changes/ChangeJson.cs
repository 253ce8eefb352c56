using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Demarche.Reading.Findings;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Writes changes as JSON, and reads them back; absent values are left out, offsets count UTF-16 code units.</summary>
public static class ChangeJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new KindConverter(), new DayConverter(), new MomentConverter() },
    };

    /// <summary>Writes what changed as one object on one line.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="summary">The changes.</param>
    public static void Write(Stream output, ChangeSummary summary)
    {
        JsonSerializer.Serialize(output, new Summary(summary.Record, [.. summary.Changes], [.. summary.Due]), Options);
        output.WriteByte((byte)'\n');
    }

    /// <summary>A change as one line.</summary>
    internal static string Line(RecordChange change) => JsonSerializer.Serialize(change, Options);

    /// <summary>Reads a line back.</summary>
    /// <returns>The change, or null where an earlier or later program wrote it otherwise.</returns>
    internal static RecordChange? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<RecordChange>(line, Options);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed record Summary(string Record, IReadOnlyList<RecordChange> Changes, IReadOnlyList<RecordChange> Due);

    private sealed class KindConverter : JsonConverter<ChangeKind>
    {
        public override ChangeKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames.ValueOf<ChangeKind>(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, ChangeKind value, JsonSerializerOptions options) => writer.WriteStringValue(EnumNames.NameOf(value));
    }

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "").Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    private sealed class MomentConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString() ?? "").Value;

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
