using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Record;

/// <summary>One thing that was done to a record.</summary>
/// <param name="At">When, by the clock of the process that did it.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Report">To which report, or null where it was done to the record.</param>
/// <param name="Detail">More about it, for a person.</param>
public sealed record LogEntry(Instant At, LogKind Kind, ReportId? Report, string Detail);
