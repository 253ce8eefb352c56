using Demarche.Language;

namespace Demarche.Benchmarks.Storage;

/// <summary>A sentence of a generated text.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Cue">A word near its start that may serve as a cue.</param>
/// <param name="Content">What stands behind the cue.</param>
internal readonly record struct GeneratedSentence(TextSpan Span, TextSpan Cue, TextSpan Content);
