namespace Demarche.Workbench.Ingest;

/// <summary>How far an ingest has come.</summary>
/// <param name="Pages">How many pages and rejections have come out of reading.</param>
/// <param name="Share">How much of the input has been taken in, from 0 to 1, by size; null where the size is not known (standard input).</param>
/// <param name="Written">What is in the record by now, and what was not read.</param>
public readonly record struct IngestProgress(int Pages, double? Share, IngestCounts Written);
