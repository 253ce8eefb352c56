using Demarche.Language;
using NodaTime;

namespace Demarche.Record.Merging.Ties;

/// <summary>Words that tell a tie.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Evidence">The words, in the report's text.</param>
/// <param name="Origin">The report's origin.</param>
/// <param name="Day">The day it belongs to, or null.</param>
public sealed record TiePlace(FindingReference Reference, TextSpan Evidence, string Origin, LocalDate? Day);
