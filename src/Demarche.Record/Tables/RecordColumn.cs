namespace Demarche.Record.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
internal readonly record struct RecordColumn(string Name, ColumnType Type);
