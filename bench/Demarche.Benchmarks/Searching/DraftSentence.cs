using Demarche.Language;

namespace Demarche.Benchmarks.Searching;

/// <summary>A sentence for a draft, made by rule of a sentence of a report.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Words">The sentence.</param>
/// <param name="Report">The report it was made of.</param>
/// <param name="Span">Where the sentence stands in it.</param>
internal sealed record DraftSentence(DraftKind Kind, string Words, string Report, TextSpan Span);
