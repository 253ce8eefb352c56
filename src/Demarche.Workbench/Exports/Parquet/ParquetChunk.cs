namespace Demarche.Workbench.Exports.Parquet;

/// <summary>Where a column's cells of one row group stand in the file.</summary>
/// <param name="Column">The column.</param>
/// <param name="Offset">First byte of its page.</param>
/// <param name="Packed">Bytes with the page's head.</param>
/// <param name="Length">The same before compression.</param>
/// <param name="Rows">Cells, missing ones with them.</param>
internal readonly record struct ParquetChunk(ParquetColumn Column, long Offset, long Packed, long Length, int Rows);
