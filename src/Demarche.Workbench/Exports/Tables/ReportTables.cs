using Demarche.Language.Times;
using Demarche.Reading.Pages;
using Demarche.Reading.Places;
using NodaTime.Text;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Tables of reports, and of what stands in them without being judged: times and places.</summary>
internal static class ReportTables
{
    internal static IEnumerable<ExportTable> All() => [Reports(), Captures(), Times(), Places()];

    private static ExportTable Reports() => new TableBuilder<FindingRow<Report>>("reports", "One story as published.")
        .Text("report_id", "The SHA-256 of the report's text in UTF-8.", row => row.Report.Value)
        .Words("title", "The title of the first capture that states one.", row => row.Value.Title)
        .Text("outlet", "Who published it.", row => row.Value.Outlet)
        .Text("url", "Its address.", row => row.Value.Url)
        .Day("published", "The earliest publication day that a capture states.", row => row.Value.Published)
        .Text("language", "ISO 639-1 code, or \"und\".", row => row.Value.Language)
        .Integer("length", "UTF-16 code units of the text.", row => row.Value.Text.Length)
        .Text("origin_id", "The same for reports that copy each other: the smallest of their report ids.", row => row.Source.CardOf(row.Report).Origin)
        .OfReport((source, findings) => [new(source, findings, findings.Report)]);

    private static ExportTable Captures() => new TableBuilder<FindingRow<Capture>>("captures", "One place and time where a report was seen.")
        .With(CommonColumns.Report)
        .Text("file_hash", "SHA-256 of the bytes it was read from.", row => row.Value.FileHash)
        .Text("name", "The name of the file or feed item.", row => row.Value.Name)
        .Words("title", "The title stated there.", row => row.Value.Title)
        .Text("outlet", "The outlet stated there.", row => row.Value.Outlet)
        .Text("url", "The address there.", row => row.Value.Url)
        .Text("byline", "The author stated there.", row => row.Value.Byline)
        .Day("published", "The publication day stated there.", row => row.Value.Published?.Day)
        .Text("published_at", "The moment stated there, ISO 8601 with offset.", row => row.Value.Published?.Moment is { } moment ? OffsetDateTimePattern.ExtendedIso.Format(moment) : null)
        .Text("retrieved", "When it was fetched, where that is told.", row => row.Value.Retrieved is { } retrieved ? InstantPattern.ExtendedIso.Format(retrieved) : null)
        .OfReport((source, findings) => findings.Report.Captures.Select(capture => new FindingRow<Capture>(source, findings, capture)));

    private static ExportTable Times() => new TableBuilder<FindingRow<TimeExpression>>("times", "Words that tell a time.")
        .With(CommonColumns.Report)
        .Text("type", "TIMEX3 type.", row => row.Value.Type.ToString().ToLowerInvariant())
        .Text("value", "TIMEX3 value.", row => row.Value.Value)
        .Day("first_day", "First day of the interval.", row => row.Value.From)
        .Day("last_day", "Last day of the interval, included.", row => ExportText.LastDay(row.Value.To))
        .Integer("start", "First code unit of the words in the report's text.", row => row.Value.Span.Start)
        .Integer("end", "One past the last code unit.", row => row.Value.Span.End)
        .Words("words", "The words.", row => row.Words(row.Value.Span))
        .Number("confidence", "How sure the reading is, from 0 to 1.", row => Math.Round(row.Value.Confidence, 3))
        .OfReport((source, findings) => findings.Times.Select(time => new FindingRow<TimeExpression>(source, findings, time)));

    private static ExportTable Places() => new TableBuilder<FindingRow<Place>>("places", "A place where a report names it.")
        .With(CommonColumns.Report)
        .Text("name", "The name it is commonly known by.", row => row.Value.Name)
        .Text("iso", "ISO 3166-1 alpha-2 code of its country.", row => row.Value.Iso)
        .Number("latitude", "Degrees north.", row => row.Value.Latitude)
        .Number("longitude", "Degrees east.", row => row.Value.Longitude)
        .Integer("start", "First code unit of the words in the report's text.", row => row.Value.Span.Start)
        .Integer("end", "One past the last code unit.", row => row.Value.Span.End)
        .OfReport((source, findings) => findings.Places.Select(place => new FindingRow<Place>(source, findings, place)));
}
