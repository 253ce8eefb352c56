using Demarche.Language;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports;

/// <summary>One finding as a line of an export.</summary>
/// <param name="Kind">What kind of finding, as in JSON Lines: "position".</param>
/// <param name="Id">Its id in its report.</param>
/// <param name="Span">The words it rests on.</param>
/// <param name="Says">What it says, for a person, made of names and codes.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it, or null where that is not kept.</param>
internal sealed record FindingLine(string Kind, string Id, TextSpan Span, string Says, double Confidence, Origin? Origin);
