using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Record.Meaning;

/// <summary>A report whose sentences were made vectors of.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sentences">Where its sentences stand in its text.</param>
/// <param name="Vectors">A vector each, as <see cref="VectorCode"/> writes them, end to end.</param>
public sealed record EmbeddedReport(ReportId Report, ImmutableArray<TextSpan> Sentences, byte[] Vectors);
