namespace Demarche.Workbench.Exports.Tables;

/// <summary>What the cells of a column hold; the names are those of Table Schema in lower case.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A calendar day, ISO 8601.</summary>
    Date,

    /// <summary>"true" or "false".</summary>
    Boolean,
}
