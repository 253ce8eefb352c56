using Demarche.Record.Reports;

namespace Demarche.Record.Adding;

/// <summary>What a record holds of a report before a batch is added.</summary>
/// <param name="Id">The report's number in the record.</param>
/// <param name="Captures">Its captures.</param>
/// <param name="Key">What its reading depends on.</param>
internal sealed record KnownReport(long Id, IReadOnlyList<CaptureRow> Captures, ReadingKey Key);
