using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>Reads the origins that a record keeps.</summary>
public static class OriginReading
{
    /// <summary>The origins of reports that copy others or are copied.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The origin by report; a report that is not in it is its own.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static IReadOnlyDictionary<ReportId, ReportId> OriginOfEach(this IRecord record) =>
        record.Origins()
            .Where(origin => origin.Reports.Length > 1)
            .SelectMany(origin => origin.Reports, (origin, report) => (report, origin.Id))
            .ToDictionary(entry => entry.report, entry => entry.Id);
}
