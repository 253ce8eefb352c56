using System.Collections.Immutable;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Language.Tests.Times;

/// <summary>Reads times of a text and writes them as the data files do.</summary>
internal static class TimeRows
{
    /// <summary>The day examples are published on: a Friday.</summary>
    internal static readonly LocalDate Published = new(2016, 6, 24);

    internal static (string Text, ImmutableArray<TimeExpression> Times) Read(string text, LocalDate? published, TimeOptions? options = null)
    {
        var document = new Document(text, published);
        new TokenStage().Annotate(document);
        new TimeStage(options).Annotate(document);
        return (text, document.Get(TimeExpression.Layer));
    }

    internal static (string Text, ImmutableArray<TimeExpression> Times) Read(string text) => Read(text, Published);

    internal static string Written((string Text, ImmutableArray<TimeExpression> Times) read) =>
        string.Join(" ; ", read.Times.Select(time => $"{time.Span.In(read.Text)} | {time.Type.ToString().ToUpperInvariant()} | {time.Value}"));
}
