using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Record.Merging.Events;

namespace Demarche.Workbench.Exports.Events;

/// <summary>
/// Writes events as PLOVER JSON Lines: one line for each event, however many reports tell it, with the fields of the PLOVER gold standard records
/// (id, date, source, target, event, mode, context, text, language, publication, coder) and what we know besides (modality, tellings).
/// </summary>
internal static class PloverLines
{
    // PLOVER's country part of an actor code.
    private const int CountryLength = 3;

    /// <summary>Writes the lines.</summary>
    internal static void Write(Stream output, ExportSource source)
    {
        var codes = CameoCodes.Load();
        var quotes = QuoteTable.Of(source, source.Events.SelectMany(told => told.Tellings).Select(telling => (telling.Reference.Report, telling.Evidence)));
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var told in source.Events)
        {
            json.WriteStartObject();
            WriteEvent(json, source, told, codes.Of(source, told));
            WriteFirst(json, source, told, quotes);
            json.WriteArray("tellings", told.Tellings, (json, telling) => WriteTelling(json, source, telling, quotes));
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteEvent(Utf8JsonWriter json, ExportSource source, MergedEvent told, string cameo)
    {
        json.WriteString("id", told.Id);
        json.WriteOptional("date", told.IsDayTold ? told.From : ExportText.LastDay(told.To));
        json.WriteOptional("dateFirst", told.From);
        json.WriteOptional("dateLast", ExportText.LastDay(told.To));
        json.WriteArray("source", told.Source, (json, id) => WriteActor(json, source, id));
        json.WriteArray("target", told.Recipient, (json, id) => WriteActor(json, source, id));
        json.WriteString("event", told.Type.ToString().ToUpperInvariant());
        json.WriteString("mode", told.Mode ?? "");
        json.WriteString("context", "");
        json.WriteString("cameo", cameo);
        json.WriteString("modality", EnumNames.NameOf(told.Modality));
        if (told.Place is not null || told.Iso is not null)
        {
            json.WriteStartObject("location");
            json.WriteOptional("name", told.Place);
            json.WriteOptional("country", told.Iso);
            json.WriteEndObject();
        }

        json.WriteNumber("origins", told.OriginCount);
    }

    // PLOVER has one text, language and publication a record: those of the first telling.
    private static void WriteFirst(Utf8JsonWriter json, ExportSource source, MergedEvent told, QuoteTable quotes)
    {
        var first = told.Tellings[0];
        var card = source.CardOf(first.Reference.Report);
        json.WriteOptional("text", quotes.At(card.Id, first.Evidence));
        json.WriteString("language", card.Language);
        json.WriteOptional("publication", card.Outlet);
        json.WriteOptional("url", card.Url);
        json.WriteString("coder", "demarche");
    }

    private static void WriteActor(Utf8JsonWriter json, ExportSource source, string id)
    {
        var party = source.PartyOf(id);
        json.WriteString("id", id);
        json.WriteString("actorText", party.Name);
        if (party.Code is { } code)
        {
            json.WriteString("code", code[..Math.Min(CountryLength, code.Length)]);
            json.WriteOptional("sector", code[Math.Min(CountryLength, code.Length)..]);
        }
    }

    private static void WriteTelling(Utf8JsonWriter json, ExportSource source, EventTelling telling, QuoteTable quotes)
    {
        var card = source.CardOf(telling.Reference.Report);
        json.WriteString("report", card.Id.Value);
        json.WriteString("finding", telling.Reference.Finding.Value);
        json.WriteNumber("start", telling.Evidence.Start);
        json.WriteNumber("end", telling.Evidence.End);
        json.WriteOptional("words", quotes.At(card.Id, telling.Evidence));
        json.WriteString("modality", EnumNames.NameOf(telling.Modality));
        json.WriteOptional("saidBy", telling.SaidBy);
        json.WriteOptional("publication", card.Outlet);
        json.WriteOptional("url", card.Url);
        json.WriteOptional("published", card.Published);
        json.WriteNumber("confidence", Math.Round(telling.Confidence, 3));
    }
}
