using Demarche.Language;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Views.Evidence;

/// <summary>Where words stand that a line of a view rests on.</summary>
/// <param name="Reference">The report and the finding.</param>
/// <param name="Span">The words: UTF-16 code units in the report's text.</param>
/// <param name="Origin">The report's origin: reports that copy each other have one.</param>
public sealed record EvidencePlace(FindingReference Reference, TextSpan Span, string Origin);
