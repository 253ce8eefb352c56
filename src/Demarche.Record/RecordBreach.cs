using Demarche.Reading.Pages;

namespace Demarche.Record;

/// <summary>Something in a record that is not as it must be.</summary>
/// <param name="Report">In which report, or null where it concerns the record.</param>
/// <param name="What">What is wrong, for a person.</param>
public readonly record struct RecordBreach(ReportId? Report, string What);
