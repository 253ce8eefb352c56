using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>Two reports of which one is a copy of the other, in whole or in part; which one is not said.</summary>
/// <param name="First">The report with the smaller id, by its characters' codes.</param>
/// <param name="Second">The other.</param>
/// <param name="Share">What they have in common.</param>
public sealed record CopyLink(ReportId First, ReportId Second, CopyShare Share);
