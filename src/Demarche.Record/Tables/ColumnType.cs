namespace Demarche.Record.Tables;

/// <summary>What a column holds; every kind of record has the same four.</summary>
internal enum ColumnType
{
    /// <summary>Text of any characters.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A number of 64 bits with a fraction.</summary>
    Real,

    /// <summary>Bytes.</summary>
    Blob,
}
