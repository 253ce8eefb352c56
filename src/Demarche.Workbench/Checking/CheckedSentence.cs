using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Workbench.Checking;

/// <summary>A sentence of a draft and what a record says to it.</summary>
/// <param name="Span">Where it stands in the draft.</param>
/// <param name="Words">Its words.</param>
/// <param name="Verdict">What the record says.</param>
/// <param name="Supports">Sentences that tell the same, those of the nearest words first.</param>
/// <param name="Contradicts">Sentences that tell the contrary.</param>
public sealed record CheckedSentence(TextSpan Span, string Words, Verdict Verdict, ImmutableArray<CheckedQuote> Supports, ImmutableArray<CheckedQuote> Contradicts);
