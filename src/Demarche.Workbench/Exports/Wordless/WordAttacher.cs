using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Exports.Wordless;

/// <summary>Puts the words back into JSON Lines that were exported without them, from reports that somebody holds. Words belong where the hash of the whole text is the line's.</summary>
public static class WordAttacher
{
    /// <summary>The reports whose words a file lacks.</summary>
    /// <param name="lines">JSON Lines as the export writes them.</param>
    /// <returns>Their ids.</returns>
    /// <exception cref="FormatException">A line is none of an export; the message names it by its number.</exception>
    public static HashSet<ReportId> Wanted(TextReader lines) =>
        [.. Lines(lines).Where(line => WordlessLine.IsWordless(line.Json)).Select(line => WordlessLine.ReportOf(line.Json)!.Value)];

    /// <summary>Writes the lines again, with words where they are held.</summary>
    /// <param name="lines">JSON Lines as the export writes them.</param>
    /// <param name="held">Reports that somebody holds, by id.</param>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <returns>What became of the lines.</returns>
    /// <exception cref="FormatException">A line is none of an export; the message names it by its number.</exception>
    public static AttachCounts Attach(TextReader lines, IReadOnlyDictionary<ReportId, Report> held, Stream output)
    {
        var counts = default(AttachCounts);
        // Lines are flushed where findings are written past the writer.
        using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false), 1 << 14, leaveOpen: true);
        foreach (var (text, json, number) in Lines(lines))
        {
            if (!WordlessLine.IsWordless(json))
            {
                counts = counts with { Whole = counts.Whole + 1 };
                writer.Write(text);
            }
            else if (held.TryGetValue(WordlessLine.ReportOf(json)!.Value, out var report))
            {
                counts = counts with { Attached = counts.Attached + 1 };
                writer.Flush();
                FindingsJson.Write(output, Attach(json, report, number));
            }
            else
            {
                counts = counts with { Missing = counts.Missing + 1 };
                writer.Write(text);
            }

            writer.Write('\n');
        }

        return counts;
    }

    private static ReportFindings Attach(JsonObject json, Report report, int number)
    {
        try
        {
            return WordlessLine.Attach(json, report);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw ExportMessages.NoLine(number, exception);
        }
    }

    private static IEnumerable<(string Text, JsonObject Json, int Number)> Lines(TextReader lines)
    {
        var number = 0;
        while (lines.ReadLine() is { } text)
        {
            number++;
            if (text.Length > 0)
            {
                yield return (text, Parse(text, number), number);
            }
        }
    }

    private static JsonObject Parse(string text, int number)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(text);
        }
        catch (JsonException exception)
        {
            throw ExportMessages.NoLine(number, exception);
        }

        return node is JsonObject line && WordlessLine.ReportOf(line) is not null ? line : throw ExportMessages.NoLine(number, null);
    }
}
