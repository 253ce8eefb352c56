using System.Globalization;
using System.Text.Json;
using Demarche.Language.Times;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Findings;

/// <summary>The part that writes and reads times.</summary>
public static partial class FindingsJson
{
    /// <summary>Writes the times of a text as one JSON object on one line: "text", "published" and "times", without the line's end.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="text">The text.</param>
    /// <param name="published">The day relative times are told from, or null.</param>
    /// <param name="times">The times, in order of text.</param>
    public static void WriteTimes(Stream output, string text, LocalDate? published, IEnumerable<TimeExpression> times)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteOptional("published", published);
        json.WriteArray("times", times, WriteTime);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"t{time.Span.Start}-{time.Span.End}"));
        WriteBounds(json, time.Span);
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteOptional("mod", TimexNames.Of(time.Modifier));
        json.WriteOptional("quant", time.Quantifier);
        json.WriteOptional("freq", time.Frequency);
        json.WriteOptional("beginPoint", time.BeginPoint);
        json.WriteOptional("endPoint", time.EndPoint);
        json.WriteOptional("from", time.From);
        json.WriteOptional("to", time.To);
        json.WriteOptional("fromTime", time.FromHour is { } first ? LocalDateTimePattern.ExtendedIso.Format(first) : null);
        json.WriteOptional("toTime", time.ToHour is { } last ? LocalDateTimePattern.ExtendedIso.Format(last) : null);
        json.WriteOptional("offset", time.Zone is { } zone ? OffsetPattern.GeneralInvariant.Format(zone) : null);
        json.WriteOptional("precision", time.Precision == TimePrecision.None ? null : EnumNames.NameOf(time.Precision));
        json.WriteOptional("bound", time.Bound == TimeBound.None ? null : EnumNames.NameOf(time.Bound));
        json.WriteString("anchor", EnumNames.NameOf(time.Anchor));
        json.WriteOptional("anchorValue", time.AnchorValue);
        json.WriteOptional("direction", time.Direction);
        json.WriteStartObject("evidence");
        WriteBounds(json, time.Span);
        json.WriteEndObject();
        json.WriteNumber("confidence", time.Confidence);
        json.WriteStartObject("origin");
        json.WriteString("stage", TimeStage.StageName);
        json.WriteNumber("version", TimeStage.StageVersion);
        json.WriteString("rule", time.Rule);
        json.WriteEndObject();
    }

    private static TimeExpression ReadTime(JsonElement time) =>
        new(ReadBounds(time), Enum.Parse<TimeType>(Text(time, "type"), ignoreCase: true), Text(time, "value"))
        {
            Modifier = TimexNames.ModifierOf(OptionalText(time, "mod")),
            Quantifier = OptionalText(time, "quant"),
            Frequency = OptionalText(time, "freq"),
            BeginPoint = OptionalText(time, "beginPoint"),
            EndPoint = OptionalText(time, "endPoint"),
            From = OptionalDay(time, "from"),
            To = OptionalDay(time, "to"),
            FromHour = OptionalMoment(time, "fromTime"),
            ToHour = OptionalMoment(time, "toTime"),
            Zone = OptionalText(time, "offset") is { } zone ? OffsetPattern.GeneralInvariant.Parse(zone).GetValueOrThrow() : null,
            Precision = OptionalText(time, "precision") is { } precision ? EnumNames.ValueOf<TimePrecision>(precision) : TimePrecision.None,
            Bound = OptionalText(time, "bound") is { } bound ? EnumNames.ValueOf<TimeBound>(bound) : TimeBound.None,
            Anchor = OptionalText(time, "anchor") is { } anchor ? EnumNames.ValueOf<TimeAnchor>(anchor) : TimeAnchor.Absolute,
            AnchorValue = OptionalText(time, "anchorValue"),
            Direction = OptionalText(time, "direction"),
            Confidence = time.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : TimeExpression.UsualConfidence,
            Rule = time.TryGetProperty("origin", out var origin) ? Text(origin, "rule") : "",
        };

    private static LocalDateTime? OptionalMoment(JsonElement time, string name) =>
        OptionalText(time, name) is { } text ? LocalDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow() : null;
}
