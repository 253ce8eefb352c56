using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>A report as it is kept among origins.</summary>
/// <param name="Number">Its number where it is kept; nothing is decided by it.</param>
/// <param name="Report">Its id, by which the order among reports is decided.</param>
internal readonly record struct OriginKey(long Number, ReportId Report);
