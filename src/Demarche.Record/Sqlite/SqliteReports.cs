using Dapper;
using Demarche.Reading.Pages;
using Demarche.Record.Reports;
using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Puts reports together from their captures.</summary>
internal static class SqliteReports
{
    internal static Report Compose(SqliteConnection connection, long id, string text)
    {
        const string Query = $"SELECT {CaptureRow.Columns} FROM capture WHERE report = @id";

        var rows = connection.Query<CaptureRow>(Query, new { id }).AsList();
        var layout = Layout.Best(rows.Select(row => row.ToLayout()));
        return new Report(text, layout.Parse(), layout.Language, [.. rows.Select(row => row.ToCapture())]);
    }
}
