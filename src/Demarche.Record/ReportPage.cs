using System.Collections.Immutable;
using Demarche.Reading.Pages;

namespace Demarche.Record;

/// <summary>A part of a list of reports.</summary>
/// <param name="Total">How many reports there are in the whole list.</param>
/// <param name="Reports">Those of this part, the latest day first, unknown days last, then by id.</param>
public sealed record ReportPage(long Total, ImmutableArray<ReportId> Reports);
