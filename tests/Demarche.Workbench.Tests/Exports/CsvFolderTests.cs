using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Demarche.Testing;
using Demarche.Workbench.Exports;
using NodaTime;

namespace Demarche.Workbench.Tests.Exports;

public sealed class CsvFolderTests
{
    private static readonly string[] QuotedTables = ["positions.csv", "mentions.csv", "statements.csv", "relations.csv", "actions.csv"];

    [Fact]
    public void Every_table_has_the_columns_that_the_data_dictionary_names()
    {
        var files = MadeRecord.Folder(ExportFormat.Csv);
        var columns = Rows(files["data-dictionary.csv"]).Where(row => row["column"].Length > 0).ToLookup(row => row["table"], row => row["column"]);
        columns.Select(table => table.Key).Order().ShouldBe(files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal) && name != "data-dictionary.csv").Order());
        foreach (var table in columns)
        {
            Header(files[table.Key]).ShouldBe(table);
        }

        Rows(files["data-dictionary.csv"]).ShouldAllBe(row => row["description"].Length > 0);
    }

    [Fact]
    public void The_data_package_describes_every_file()
    {
        var files = MadeRecord.Folder(ExportFormat.Csv);
        using var package = JsonDocument.Parse(files["datapackage.json"]);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            Header(files[resource.GetProperty("path").GetString()!])
                .ShouldBe(resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!));
        }
    }

    [Fact]
    public void Words_of_a_row_are_the_words_at_its_offsets()
    {
        var texts = MadeRecord.Reports.ToDictionary(findings => findings.Report.Id.Value, findings => findings.Report.Text);
        var files = MadeRecord.Folder(ExportFormat.Csv);
        var rows = QuotedTables.SelectMany(name => Rows(files[name])).ToList();
        rows.Count.ShouldBeGreaterThan(8);
        rows.ShouldAllBe(row => row["words"] == texts[row["report_id"]].Substring(int.Parse(row["start"], CultureInfo.InvariantCulture), int.Parse(row["end"], CultureInfo.InvariantCulture) - int.Parse(row["start"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void References_lead_to_rows_of_other_tables()
    {
        var files = MadeRecord.Folder(ExportFormat.Csv);
        var parties = Rows(files["parties.csv"]).Select(row => row["party_id"]).ToHashSet();
        var initiative = Rows(files["initiatives.csv"]).ShouldHaveSingleItem();
        initiative["name"].ShouldBe(MadeRecord.Plan);
        var positions = Rows(files["positions.csv"]);
        positions.Count.ShouldBe(3);
        positions.ShouldAllBe(row => parties.Contains(row["party_id"]) && row["initiative_id"] == initiative["initiative_id"] && row["voice"] == "own");
        Rows(files["events.csv"]).SelectMany(row => row["source_ids"].Split(' ')).ShouldAllBe(id => parties.Contains(id));
        Rows(files["reports.csv"]).Count.ShouldBe(3);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_text()
    {
        var title = Rows(MadeRecord.Folder(ExportFormat.Csv)["reports.csv"])[0]["title"];
        title.ShouldBe("'=Fish; \"plan\"");
    }

    [Fact]
    public void Without_text_no_words_of_a_publisher_are_written()
    {
        var files = MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { IsWithoutText = true });
        Header(files["positions.csv"]).ShouldNotContain("words");
        Header(files["reports.csv"]).ShouldNotContain("title");
        files.Values.ShouldAllBe(text => !text.Contains("backs the Alta", StringComparison.Ordinal) && !text.Contains("Mali joins", StringComparison.Ordinal));
        Rows(files["positions.csv"]).Count.ShouldBe(3);
    }

    [Fact]
    public void All_findings_there_are_make_rows()
    {
        var files = new Dictionary<string, MemoryStream>();
        RecordExport.WriteFolder(name => files[name] = new MemoryStream(), ExportSource.Open(() => [FullFindings.Make()], ExportOptions.All, TestContext.Current.CancellationToken), ExportFormat.Csv);
        var empty = files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal) && Rows(System.Text.Encoding.UTF8.GetString(file.Value.ToArray())).Count is 0).Select(file => file.Key);
        empty.ShouldBeSubsetOf(["contests.csv", "initiative-links.csv"]);
    }

    [Fact]
    public void A_filter_leaves_the_rest_out_and_keeps_ids()
    {
        var all = Rows(MadeRecord.Folder(ExportFormat.Csv)["positions.csv"]);
        var since = Rows(MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { Since = new LocalDate(2016, 5, 4) })["positions.csv"]).ShouldHaveSingleItem();
        all.ShouldContain(row => row["finding_id"] == since["finding_id"] && row["initiative_id"] == since["initiative_id"]);
        Rows(MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { Party = "chad" })["positions.csv"]).ShouldHaveSingleItem()["stance"].ShouldBe("opposes");
        Rows(MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { MinConfidence = 0.6 })["positions.csv"]).Count.ShouldBe(2);
        Rows(MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { Initiative = "fisheries" })["events.csv"]).ShouldBeEmpty();
        Rows(MadeRecord.Folder(ExportFormat.Csv, new ExportOptions { Initiative = "fisheries" })["positions.csv"]).Count.ShouldBe(3);
    }

    [Fact]
    public void A_name_that_nothing_has_is_told()
    {
        MadeRecord.Open(new ExportOptions { Party = "Atlantis" }).Missing().ShouldBe("party");
        MadeRecord.Open(new ExportOptions { Initiative = "moon" }).Missing().ShouldBe("initiative");
        MadeRecord.Open(new ExportOptions { Party = "Norway" }).Missing().ShouldBeNull();
    }

    private static string[] Header(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        return reader.HeaderRecord!;
    }

    internal static List<Dictionary<string, string>> Rows(string csv, string separator = ",")
    {
        using var reader = new CsvReader(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator });
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.HeaderRecord!.ToDictionary(column => column, column => reader.GetField(column)!));
        }

        return rows;
    }
}
