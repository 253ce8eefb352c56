using Demarche.Record;

namespace Demarche.Workbench.Ingest;

/// <summary>What an import came to.</summary>
/// <param name="Added">What was new to the record.</param>
/// <param name="ReadAnew">Reports whose findings another version of the program read; they were read anew.</param>
public readonly record struct ImportedCounts(AddedCounts Added, int ReadAnew);
