namespace Demarche.Workbench.Exports.Tables;

/// <summary>Takes the rows of one table, one at a time; disposing it ends the file.</summary>
internal interface ITableSink : IDisposable
{
    /// <summary>Takes a row.</summary>
    /// <param name="cells">A cell for each column that is written: null, a string, an int, a double, a bool or a LocalDate.</param>
    void Write(IEnumerable<object?> cells);
}
