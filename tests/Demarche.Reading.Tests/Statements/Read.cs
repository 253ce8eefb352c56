using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Tests.Statements;

/// <summary>Reads the statements of a text whose lines are paragraphs, with parties made by hand.</summary>
internal static class Read
{
    internal static ImmutableArray<Statement> Statements(string text, params ImmutableArray<Party> parties)
    {
        var document = new Document(text, [.. Lines(text)]);
        document.Attach(Party.Layer, parties);
        return new PipelineBuilder()
            .Given(Party.Layer)
            .Add(new TokenStage())
            .Add(new SentenceStage())
            .Add(new TimeStage())
            .Add(new StatementStage())
            .Build()
            .Annotate(document)
            .Get(Statement.Layer);
    }

    internal static string Words(this TextSpan span, string text) => span.In(text).ToString();

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] == '\n')
            {
                yield return new TextSpan(start, index);
                start = index + 1;
            }
        }
    }
}
