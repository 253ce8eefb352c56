using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Questions;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>Writes a model with its outlook as one JSON object.</summary>
public static class ModelJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a model.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="derived">Its inputs.</param>
    /// <param name="built">What was built of them.</param>
    /// <param name="outlook">Its outlook, or null.</param>
    public static void Write(Stream output, DerivedModel derived, BuiltModel built, ModelOutlook? outlook)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("title", ModelAnswer.TitleOf(derived.Frame));
        WriteTexts(json, "lines", [.. built.Notices, .. ModelWords.Lines(derived, outlook)]);
        WriteFrame(json, derived.Frame);
        if (outlook is not null)
        {
            WriteOutlook(json, outlook);
        }

        json.WriteArray("questions", derived.Questions, static (json, question) =>
        {
            json.WriteString("id", question.Id);
            json.WriteString("text", question.Text);
            json.WriteString("reason", EnumNames.NameOf(question.Reason));
            json.WriteOptional("maker", question.Maker);
            WriteEvidence(json, "evidence", question.Evidence);
        });
        json.WriteArray("inputs", derived.Inputs, WriteInput);
        json.WriteArray("cut", derived.Cut, WriteInput);
        json.WriteArray("leftOut", derived.LeftOut, static (json, left) =>
        {
            json.WriteString("text", left.Text);
            json.WriteString("why", left.Why);
            WriteEvidence(json, "evidence", left.Evidence);
        });
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteFrame(Utf8JsonWriter json, ModelFrame frame)
    {
        json.WriteStartObject("frame");
        json.WriteArray("initiatives", frame.Initiatives, static (json, initiative) =>
        {
            json.WriteString("id", initiative.Id);
            json.WriteString("name", initiative.Name);
            json.WriteString("kind", EnumNames.NameOf(initiative.Kind));
            json.WriteOptional("status", initiative.Status is { } status ? EnumNames.NameOf(status) : null);
        });
        json.WriteOptional("day", frame.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteOptional("lastReport", frame.LastReport is { } last ? LocalDatePattern.Iso.Format(last) : null);
        json.WriteNumber("reports", frame.Reports);
        json.WriteNumber("laterReports", frame.Later);
        json.WriteNumber("undatedReports", frame.Undated);
        json.WriteEndObject();
    }

    private static void WriteOutlook(Utf8JsonWriter json, ModelOutlook outlook)
    {
        json.WriteString("statusQuo", outlook.StatusQuo);
        json.WriteArray("moves", outlook.Moves, static (json, move) =>
        {
            json.WriteString("maker", move.Maker);
            json.WriteString("move", move.Move);
            json.WriteString("outlook", EnumNames.NameOf(move.Outlook));
            json.WriteString("explanation", move.Explanation);
            json.WriteOptional("grade", move.Grade?.ToString());
        });
        json.WriteArray("comparisons", outlook.Questions, static (json, question) =>
        {
            json.WriteString("maker", question.Maker);
            json.WriteString("text", question.Text);
            json.WriteNumber("leftIfYes", question.IfYes);
            json.WriteNumber("leftIfNo", question.IfNo);
            json.WriteNumber("leftIfEqual", question.IfEqual);
        });
        json.WriteNumber("outcomes", outlook.Graph.StateCount);
        WriteTexts(json, "certain", outlook.Certain);
        WriteTexts(json, "possible", outlook.Possible);
    }

    private static void WriteInput(Utf8JsonWriter json, ModelInput input)
    {
        json.WriteString("id", input.Id);
        json.WriteString("kind", EnumNames.NameOf(input.Kind));
        json.WriteString("text", input.Text);
        json.WriteOptional("maker", input.Maker);
        json.WriteOptional("act", input.Act is { } act ? EnumNames.NameOf(act) : null);
        json.WriteOptional("initiative", input.Initiative);
        if (input.Kind is ModelInputKind.Option)
        {
            json.WriteString("direction", EnumNames.NameOf(input.Direction));
            json.WriteBoolean("taken", input.IsTaken);
        }

        json.WriteOptional("formula", input.Formula);
        json.WriteOptional("tier", input.Tier is { } tier ? EnumNames.NameOf(tier) : null);
        json.WriteOptional("grade", input.Grade?.ToString());
        json.WriteString("status", ModelWords.StatusOf(input.Status));
        json.WriteBoolean("divided", input.IsDivided);
        json.WriteBoolean("off", input.IsOff);
        json.WriteString("setBy", input.SetBy);
        json.WriteOptional("setOn", input.SetOn);
        json.WriteOptional("note", input.Note);
        WriteEvidence(json, "evidence", input.Evidence);
        WriteEvidence(json, "contrary", input.Contrary);
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, ImmutableArray<ModelEvidence> evidence) => json.WriteArray(name, evidence, static (json, entry) =>
    {
        json.WriteString("finding", entry.Id);
        json.WriteString("words", entry.Words.Words);
        json.WriteNumber("start", entry.Words.Span.Start);
        json.WriteNumber("end", entry.Words.Span.End);
        json.WriteString("grade", entry.Grade.ToString());
        json.WriteString("voice", entry.Voice);
        json.WriteString("origin", entry.Origin);
        json.WriteNumber("reading", entry.Confidence);
        json.WriteOptional("day", entry.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteOptional("outlet", entry.Words.Outlet);
        json.WriteOptional("url", CitationText.LinkTo(entry.Words));
    });

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
