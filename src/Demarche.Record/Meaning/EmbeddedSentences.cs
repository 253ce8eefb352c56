using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Record.Meaning;

/// <summary>Where the sentences of an embedded report stand.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sentences">Its sentences, in the order of their places.</param>
public sealed record EmbeddedSentences(ReportId Report, ImmutableArray<TextSpan> Sentences);
