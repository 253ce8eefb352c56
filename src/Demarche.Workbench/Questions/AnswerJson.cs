using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Workbench.Searching;
using NodaTime.Text;

namespace Demarche.Workbench.Questions;

/// <summary>Writes answers as JSON.</summary>
public static class AnswerJson
{
    /// <summary>Writes an answer as one object.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(Stream output, AnswerView answer)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("question", answer.Question);
        json.WriteStartArray("notices");
        foreach (var notice in answer.Notices)
        {
            json.WriteStringValue(notice);
        }

        json.WriteEndArray();
        json.WriteArray("sections", answer.Sections, static (json, section) =>
        {
            json.WriteString("heading", section.Heading);
            json.WriteArray("lines", section.Lines, WriteLine);
        });
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteLine(Utf8JsonWriter json, AnswerLine line)
    {
        json.WriteOptional("head", line.Head);
        json.WriteString("text", line.Text);
        json.WriteOptional("id", line.Id);
        if (line.Reports is { } reports)
        {
            json.WriteNumber("reports", reports);
        }

        if (line.Origins is { } origins)
        {
            json.WriteNumber("origins", origins);
        }

        if (line.Found is { } marks)
        {
            WriteMarks(json, marks);
        }

        json.WriteArray("words", line.Words, static (json, cited) =>
        {
            json.WriteString("words", cited.Words);
            json.WriteString("report", cited.Report);
            json.WriteNumber("start", cited.Span.Start);
            json.WriteNumber("end", cited.Span.End);
            json.WriteOptional("title", cited.Title);
            json.WriteOptional("outlet", cited.Outlet);
            json.WriteOptional("published", cited.Published is { } day ? LocalDatePattern.Iso.Format(day) : null);
            json.WriteOptional("url", CitationText.LinkTo(cited));
        });
        json.WriteArray("details", line.Details, WriteLine);
    }

    private static void WriteMarks(Utf8JsonWriter json, FindMarks marks)
    {
        json.WriteStartObject("found");
        json.WriteNumber("matchedWords", marks.Matched);
        WriteNumber(json, "wordRank", marks.WordRank);
        WriteNumber(json, "similarity", marks.Similarity);
        WriteNumber(json, "meaningRank", marks.MeaningRank);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 4));
        }
    }
}
