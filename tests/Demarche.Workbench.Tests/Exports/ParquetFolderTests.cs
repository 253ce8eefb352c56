using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Workbench.Exports;
using DuckDB.NET.Data;
using NodaTime;

namespace Demarche.Workbench.Tests.Exports;

public sealed class ParquetFolderTests : IDisposable
{
    private static readonly LocalDate Day = new(2016, 5, 3);

    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-parquet-").FullName;
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");

    public ParquetFolderTests() => _duck.Open();

    public void Dispose()
    {
        _duck.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void DuckDB_reads_every_table_with_the_cells_of_its_CSV_twin()
    {
        var csv = MadeRecord.Folder(ExportFormat.Csv);
        var parquet = Parquet(MadeRecord.Reports);

        parquet.Keys.Order(StringComparer.Ordinal).ShouldBe(csv.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal) && name is not "data-dictionary.csv").Select(name => Path.ChangeExtension(name, ".parquet")).Order(StringComparer.Ordinal));
        foreach (var (name, bytes) in parquet)
        {
            CellsOf(Keep(name, bytes)).ShouldBe(Cells(csv[Path.ChangeExtension(name, ".csv")]), name);
        }
    }

    [Fact]
    public void Columns_have_types_of_their_own()
    {
        var file = Keep("positions.parquet", Parquet(MadeRecord.Reports)["positions.parquet"]);

        using var query = _duck.CreateCommand();
        query.CommandText = $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{file}')";
        using var rows = query.ExecuteReader();
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            types[rows.GetString(0)] = rows.GetString(1);
        }

        types["stance"].ShouldBe("VARCHAR");
        types["confidence"].ShouldBe("DOUBLE");
        types.Values.ShouldContain("DATE");
        types.Values.ShouldContain("INTEGER");
        types.Values.ShouldContain("BOOLEAN");
    }

    [Fact]
    public void More_rows_than_a_group_holds_are_all_there()
    {
        var reports = Enumerable.Range(0, 4000).Select(number => new MadeReport($"Norway, Chad and Mali met for the {number}th time.", Day)
            .Party("Norway", PartyKind.State, "NOR", "NOR", "NO")
            .Party("Chad", PartyKind.State, "TCD", "TCD", "TD")
            .Party("Mali", PartyKind.State, "MLI", "MLI", "ML")
            .Build()).ToList();
        var mentions = Keep("mentions.parquet", Parquet(reports)["mentions.parquet"]);
        using var query = _duck.CreateCommand();
        query.CommandText = $"SELECT count(*), count(DISTINCT report_id) FROM '{mentions}'";
        using var row = query.ExecuteReader();
        row.Read();
        row.GetInt64(0).ShouldBe(reports.Sum(Mentions));
        row.GetInt64(0).ShouldBeGreaterThan(10_000);
        row.GetInt64(1).ShouldBe(reports.Count);
    }

    private static Dictionary<string, byte[]> Parquet(IReadOnlyList<ReportFindings> reports)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        RecordExport.WriteFolder(name => files[name] = new MemoryStream(), ExportSource.Open(() => reports, new ExportOptions { Origins = new Dictionary<ReportId, ReportId>() }, TestContext.Current.CancellationToken), ExportFormat.Parquet);
        return files.ToDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);
    }

    private static int Mentions(ReportFindings findings) => findings.Parties.Sum(party => party.Mentions.Length);

    private string Keep(string name, byte[] bytes)
    {
        var path = Path.Join(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private List<string> CellsOf(string parquet)
    {
        using var query = _duck.CreateCommand();
        query.CommandText = $"SELECT * FROM '{parquet}'";
        using var rows = query.ExecuteReader();
        var cells = new List<string> { string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)) };
        while (rows.Read())
        {
            cells.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(index => rows.IsDBNull(index) ? "" : Text(rows.GetValue(index)))));
        }

        return cells;
    }

    private static string Text(object cell) => cell switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };

    private static List<string> Cells(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        var cells = new List<string>();
        while (reader.Read())
        {
            // What keeps a spreadsheet from running a cell has no place in Parquet.
            cells.Add(string.Join('|', reader.Parser.Record!.Select(cell => cell.StartsWith('\'') ? cell[1..] : cell)));
        }

        return cells;
    }
}
