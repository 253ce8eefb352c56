using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Writes a brief as one JSON object, indented; offsets count UTF-16 code units in a report's text, absent values are left out.</summary>
public static class BriefJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a brief and a line's end.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="brief">The brief.</param>
    public static void Write(Stream output, BriefView brief)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteArray("notices", brief.Notices, WriteNotice);
            json.WriteArray("reports", brief.Reports, WriteReport);
            json.WriteArray("parties", brief.Parties, WriteParty);
            WriteSections(json, brief.FirstSections);
            json.WriteArray("positions", brief.Positions, WritePosition);
            json.WriteArray("sources", brief.Sources, WriteSource);
            WriteSections(json, brief.LastSections);
            json.WriteArray("timeline", brief.Timeline, WriteTime);
            json.WriteArray("unplacedTimes", brief.UnplacedTimes, WriteTime);
            json.WriteArray("furniture", brief.Furniture, WriteFurniture);
            json.WriteArray("diagnostics", brief.Diagnostics, WriteDiagnostic);
            json.WriteString("note", BriefView.ClosingLine);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteNotice(Utf8JsonWriter json, BriefNotice notice)
    {
        json.WriteString("text", notice.Text);
        json.WriteOptional("command", notice.Command);
    }

    private static void WriteReport(Utf8JsonWriter json, BriefReport report)
    {
        json.WriteString("id", report.Id);
        json.WriteString("shortId", report.ShortId);
        json.WriteString("title", report.Title);
        json.WriteOptional("outlet", report.Outlet);
        json.WriteOptional("url", report.Url);
        json.WriteOptional("published", report.Published);
        json.WriteString("language", report.Language);
        WriteTexts(json, "captures", report.Captures);
    }

    private static void WriteParty(Utf8JsonWriter json, BriefParty party)
    {
        json.WriteString("key", party.Key);
        json.WriteString("name", party.Name);
        json.WriteString("kind", EnumNames.NameOf(party.Kind));
        json.WriteOptional("code", party.Code);
        json.WriteOptional("iso", party.Iso);
        WriteTexts(json, "names", party.Names);
        WriteTexts(json, "reasons", party.Reasons);
        json.WriteNumber("mentionCount", party.MentionCount);
        json.WriteArray("offices", party.Offices, static (json, office) =>
        {
            json.WriteString("title", office.Title);
            json.WriteOptional("of", office.Of);
            Object(json, "evidence", office.Evidence);
        });
        json.WriteArray("mentions", party.Mentions, WriteQuote);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, BriefSource source)
    {
        json.WriteString("name", source.Name);
        json.WriteOptional("party", source.PartyKey);
        json.WriteArray("statements", source.Statements, static (json, statement) =>
        {
            json.WriteString("id", statement.Id);
            json.WriteString("manner", EnumNames.NameOf(statement.Manner));
            json.WriteString("sourcing", statement.Sourcing);
            json.WriteOptional("decided", statement.Decided);
            json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
            json.WriteOptional("published", statement.Published);
            if (statement.Source is { } words)
            {
                Object(json, "source", words);
            }

            json.WriteArray("cue", statement.Cue, WriteQuote);
            json.WriteArray("content", statement.Content, WriteQuote);
            Object(json, "evidence", statement.Evidence);
        });
    }

    private static void WriteSections(Utf8JsonWriter json, IReadOnlyList<BriefSection> sections)
    {
        foreach (var section in sections)
        {
            json.WriteArray(section.Key, section.Entries, WriteEntry);
        }
    }

    private static void WriteEntry(Utf8JsonWriter json, BriefEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteOptional("head", entry.Head);
        json.WriteString("text", entry.Text);
        json.WriteOptional("decided", entry.Decided);
        json.WriteNumber("confidence", Math.Round(entry.Confidence, 3));
        json.WriteArray("words", entry.Words, WriteQuote);
        if (!entry.Details.IsEmpty)
        {
            json.WriteArray("details", entry.Details, WriteEntry);
        }
    }

    private static void WritePosition(Utf8JsonWriter json, BriefPosition position)
    {
        json.WriteString("id", position.Id);
        json.WriteString("initiative", position.Initiative);
        json.WriteString("party", position.Party);
        json.WriteString("stance", EnumNames.NameOf(position.Stance));
        json.WriteBoolean("own", position.IsOwn);
        json.WriteBoolean("conditional", position.IsConditional);
        json.WriteBoolean("said", position.IsSaid);
        json.WriteOptional("toldBy", position.ToldBy);
        json.WriteOptional("asOf", position.AsOf);
        json.WriteOptional("decided", position.Decided);
        json.WriteNumber("confidence", Math.Round(position.Confidence, 3));
        Object(json, "words", position.Words);
    }

    private static void WriteTime(Utf8JsonWriter json, BriefTime time)
    {
        json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        json.WriteOptional("from", time.From);
        json.WriteOptional("to", time.To);
        json.WriteArray("places", time.Places, static (json, place) =>
        {
            Object(json, "expression", place.Expression);
            Object(json, "context", place.Context);
        });
    }

    private static void WriteFurniture(Utf8JsonWriter json, BriefFurniture block)
    {
        json.WriteString("role", EnumNames.NameOf(block.Role));
        Object(json, "words", block.Words);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, BriefDiagnostic diagnostic)
    {
        json.WriteString("report", diagnostic.Report);
        json.WriteString("severity", EnumNames.NameOf(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Words is { } words)
        {
            Object(json, "words", words);
        }
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteString("text", quote.Text);
        json.WriteString("report", quote.Place.Report);
        json.WriteString("block", quote.Place.Label);
        json.WriteNumber("start", quote.Place.Span.Start);
        json.WriteNumber("end", quote.Place.Span.End);
    }

    private static void Object(Utf8JsonWriter json, string name, Quote quote)
    {
        json.WriteStartObject(name);
        WriteQuote(json, quote);
        json.WriteEndObject();
    }
}
