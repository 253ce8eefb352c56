using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Record.Meaning;

/// <summary>A sentence whose vector is near to one that was looked for.</summary>
/// <param name="Report">Its report.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Similarity">The product of the two vectors: their cosine.</param>
public readonly record struct NearSentence(ReportId Report, TextSpan Span, float Similarity);
