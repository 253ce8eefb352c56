using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using NodaTime.Text;

namespace Demarche.Reading.Findings;

/// <summary>Writes findings as one JSON object; offsets count UTF-16 code units in the report's text, absent values are left out.</summary>
public static partial class FindingsJson
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = false,
    };

    /// <summary>Writes the findings of one report on one line, without the line's end.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="inputId">The id of the input line, repeated at the top, or null.</param>
    public static void Write(Stream output, ReportFindings findings, string? inputId = null)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        json.WriteOptional("id", inputId);
        WriteReport(json, findings.Report);
        WriteLists(json, findings);
        json.WriteEndObject();
    }

    /// <summary>Writes the lists of findings without the report they are from, as one JSON object; <see cref="ReadLists(Report, ReadOnlyMemory{byte})"/> reads them back.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="findings">The findings.</param>
    public static void WriteLists(Stream output, ReportFindings findings)
    {
        using var json = new Utf8JsonWriter(output, WriterOptions);
        json.WriteStartObject();
        WriteLists(json, findings);
        json.WriteEndObject();
    }

    private static void WriteLists(Utf8JsonWriter json, ReportFindings findings)
    {
        json.WriteArray("parties", findings.Parties, WriteParty);
        json.WriteArray("relations", findings.Relations, WriteRelation);
        json.WriteArray("initiatives", findings.Initiatives, WriteInitiative);
        json.WriteArray("statements", findings.Statements, WriteStatement);
        json.WriteArray("positions", findings.Positions, WritePosition);
        json.WriteArray("events", findings.Events, WriteEvent);
        json.WriteArray("times", findings.Times, WriteTime);
        json.WriteArray("places", findings.Places, WritePlace);
        json.WriteArray("conditions", findings.Conditions, WriteCondition);
        json.WriteArray("assessments", findings.Assessments, WriteAssessment);
        json.WriteArray("actions", findings.Actions, WriteAction);
        json.WriteArray("effects", findings.Effects, WriteEffect);
        json.WriteArray("disagreements", findings.Disagreements, WriteDisagreement);
        json.WriteArray("diagnostics", findings.Diagnostics, WriteDiagnostic);
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("id", report.Id.Value);
        json.WriteOptional("title", report.Title);
        json.WriteOptional("outlet", report.Outlet);
        json.WriteOptional("url", report.Url);
        json.WriteOptional("published", report.Published);
        json.WriteString("language", report.Language);
        json.WriteString("text", report.Text);
        json.WriteArray("blocks", report.Blocks, static (json, block) =>
        {
            json.WriteString("role", EnumNames.NameOf(block.Role));
            WriteBounds(json, block.Span);
        });
        json.WriteArray("captures", report.Captures, WriteCapture);
        json.WriteEndObject();
    }

    private static void WriteCapture(Utf8JsonWriter json, Capture capture)
    {
        json.WriteOptional("title", capture.Title);
        json.WriteOptional("url", capture.Url);
        json.WriteOptional("outlet", capture.Outlet);
        json.WriteOptional("byline", capture.Byline);
        json.WriteOptional("published", capture.Published?.Day);
        if (capture.Published?.Moment is { } moment)
        {
            json.WriteString("publishedAt", OffsetDateTimePattern.ExtendedIso.Format(moment));
        }

        if (capture.Retrieved is { } retrieved)
        {
            json.WriteString("retrieved", InstantPattern.ExtendedIso.Format(retrieved));
        }

        json.WriteString("fileHash", capture.FileHash);
        json.WriteString("name", capture.Name);
    }

    private static void WriteParty(Utf8JsonWriter json, Party party)
    {
        json.WriteString("id", party.Id.Value);
        json.WriteString("name", party.Name);
        json.WriteString("kind", EnumNames.NameOf(party.Kind));
        json.WriteOptional("code", party.Code);
        json.WriteOptional("iso", party.Iso);
        json.WriteOptional("gazetteerId", party.GazetteerId);
        json.WriteArray("offices", party.Offices, static (json, office) =>
        {
            json.WriteString("title", office.Title);
            json.WriteOptional("of", office.Of?.Value);
            json.WriteOptional("from", office.From);
            json.WriteOptional("to", office.To);
            WriteFinding(json, office);
        });
        json.WriteArray("mentions", party.Mentions, static (json, mention) =>
        {
            WriteBounds(json, mention.Evidence);
            json.WriteString("form", EnumNames.NameOf(mention.Form));
            WriteFinding(json, mention);
        });
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        if (statement.Source is { } source)
        {
            json.WriteStartObject("source");
            WriteBounds(json, source.Span);
            json.WriteOptional("party", source.Party?.Value);
            if (source.IsUnclear)
            {
                json.WriteBoolean("unclear", true);
            }

            json.WriteEndObject();
        }

        json.WriteArray("cue", statement.Cue, WriteBounds);
        json.WriteArray("content", statement.Content, WriteBounds);
        json.WriteString("manner", EnumNames.NameOf(statement.Manner));
        json.WriteStartObject("sourcing");
        json.WriteString("kind", EnumNames.NameOf(statement.Sourcing.Kind));
        if (statement.Sourcing.Count is { } count)
        {
            json.WriteNumber("count", count);
        }

        json.WriteOptional("seniority", statement.Sourcing.Seniority);
        json.WriteOptional("affiliation", statement.Sourcing.Affiliation?.Value);
        json.WriteEndObject();
        json.WriteOptional("act", statement.Act is { } act ? EnumNames.NameOf(act) : null);
        json.WriteOptional("addressee", statement.Addressee?.Value);
        json.WriteOptional("within", statement.Within?.Value);
        if (statement.When is { } when)
        {
            json.WriteStartObject("when");
            WriteTime(json, when);
            json.WriteEndObject();
        }

        WriteFinding(json, statement);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("severity", EnumNames.NameOf(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Span is { } span)
        {
            WriteBounds(json, span);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id.Value);
        json.WriteStartObject("evidence");
        WriteBounds(json, finding.Evidence);
        json.WriteEndObject();
        json.WriteNumber("confidence", Math.Round(finding.Confidence, 3));
        json.WriteStartObject("origin");
        json.WriteString("stage", finding.Origin.Stage);
        json.WriteNumber("version", finding.Origin.Version);
        json.WriteString("rule", finding.Origin.Rule);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
