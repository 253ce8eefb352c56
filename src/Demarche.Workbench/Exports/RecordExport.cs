using Demarche.Reading.Findings;
using Demarche.Workbench.Exports.Annotations;
using Demarche.Workbench.Exports.Calendars;
using Demarche.Workbench.Exports.Discourse;
using Demarche.Workbench.Exports.Dossiers;
using Demarche.Workbench.Exports.Entities;
using Demarche.Workbench.Exports.Events;
using Demarche.Workbench.Exports.Networks;
using Demarche.Workbench.Exports.Parquet;
using Demarche.Workbench.Exports.Sources;
using Demarche.Workbench.Exports.Tables;
using Demarche.Workbench.Exports.Wordless;

namespace Demarche.Workbench.Exports;

/// <summary>Writes a record in any format. The same record gives the same bytes.</summary>
public static class RecordExport
{
    /// <summary>Whether a format is a folder of files; else it is one file.</summary>
    /// <param name="format">The format.</param>
    /// <returns>True for a folder.</returns>
    public static bool IsFolder(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Parquet or ExportFormat.Discourse;

    /// <summary>Writes a format that is one file.</summary>
    /// <param name="output">Where to write bytes to.</param>
    /// <param name="source">What to write.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentException">The format is a folder.</exception>
    public static void Write(Stream output, ExportSource source, ExportFormat format)
    {
        var isWithoutText = source.Options.IsWithoutText;
        if (format is not (ExportFormat.Jsonl or ExportFormat.Annotations or ExportFormat.CslJson))
        {
            source.Prepare();
        }

        switch (format)
        {
            case ExportFormat.Jsonl:
                WriteLines(output, source);
                break;
            case ExportFormat.Plover:
                PloverLines.Write(output, source);
                break;
            case ExportFormat.Petrarch:
                PetrarchLines.Write(output, source);
                break;
            case ExportFormat.Annotations:
                WebAnnotations.Write(output, source);
                break;
            case ExportFormat.Gexf:
                Gexf.Write(output, PartyNetwork.Of(source));
                break;
            case ExportFormat.Graphml:
                GraphMl.Write(output, PartyNetwork.Of(source));
                break;
            case ExportFormat.Ical:
                ICalendar.Write(output, source);
                break;
            case ExportFormat.CslJson:
                CslJson.Write(output, source);
                break;
            case ExportFormat.Ftm:
                FollowTheMoney.Write(output, source);
                break;
            case ExportFormat.Markdown:
                DossierMarkdown.Write(output, DossierBuilder.Build(source), isWithoutText);
                break;
            case ExportFormat.Html:
                DossierHtml.Write(output, DossierBuilder.Build(source), isWithoutText);
                break;
            default:
                throw new ArgumentException($"{format} is a folder of files; give one to write it to.", nameof(format));
        }
    }

    /// <summary>Writes a format that is a folder.</summary>
    /// <param name="open">Makes a file of the folder by its name; the stream is disposed when it is written.</param>
    /// <param name="source">What to write.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentException">The format is one file.</exception>
    public static void WriteFolder(Func<string, Stream> open, ExportSource source, ExportFormat format)
    {
        source.Prepare();
        switch (format)
        {
            case ExportFormat.Csv:
                CsvFolder.Write(open, source);
                break;
            case ExportFormat.Parquet:
                TableFolder.Write(table => new ParquetSink(open(table.Name + ".parquet"), table.ColumnsOf(source.Options)), source);
                break;
            case ExportFormat.Discourse:
                DiscourseFolder.Write(open, source);
                break;
            default:
                throw new ArgumentException($"{format} is one file; give a stream to write it to.", nameof(format));
        }
    }

    private static void WriteLines(Stream output, ExportSource source)
    {
        foreach (var findings in source.Reports())
        {
            if (source.Options.IsWithoutText)
            {
                WordlessLine.Write(output, findings);
            }
            else
            {
                FindingsJson.Write(output, findings);
            }

            output.WriteByte((byte)'\n');
        }
    }
}
