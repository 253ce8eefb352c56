using Demarche.Record;
using Demarche.Record.Decisions;
using NodaTime;

namespace Demarche.Workbench.Deciding;

/// <summary>Reads decisions from files: JSON Lines as they are listed, or CSV as spreadsheets write it.</summary>
public static class DecisionImport
{
    /// <summary>Reads decisions; nothing is written to the record.</summary>
    /// <param name="input">The text; JSON Lines where its first character opens an object, else CSV with column names in the first line.</param>
    /// <param name="record">The record that they are for.</param>
    /// <param name="by">Who decides where a row of CSV does not say, or null.</param>
    /// <param name="now">What time it is, for rows that do not say.</param>
    /// <returns>The decisions, and what could not be read.</returns>
    public static ImportedDecisions Read(TextReader input, IRecord record, string? by, Instant now)
    {
        var decisions = new List<Decision>();
        var problems = new List<string>();
        foreach (var (line, read) in input.Peek() is '{' ? Lines(input) : Rows(input, new DecisionCsv(record, by, now)))
        {
            try
            {
                decisions.Add(read());
            }
            catch (RecordException e)
            {
                problems.Add($"Line {line}: {e.Message} ({e.Code})");
            }
        }

        return new ImportedDecisions([.. decisions], [.. problems]);
    }

    private static IEnumerable<(int Line, Func<Decision> Read)> Lines(TextReader input)
    {
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, () => DecisionJson.Read(line));
            }
        }
    }

    private static IEnumerable<(int Line, Func<Decision> Read)> Rows(TextReader input, DecisionCsv csv)
    {
        IReadOnlyList<string>? columns = null;
        foreach (var (line, fields) in CsvRows.Read(input))
        {
            if (columns is null)
            {
                columns = [.. fields.Select(field => field.Trim())];
                DecisionCsv.Check(columns);
            }
            else
            {
                var names = columns;
                yield return (line, () => csv.Read(names.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)));
            }
        }
    }
}
