using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Pages;

namespace Demarche.Workbench.Searching;

/// <summary>Divides texts into the sentences that are looked for. Safe for any number of threads.</summary>
public sealed class StorySentences
{
    private readonly Pipeline _pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Build();

    /// <summary>The sentences of a report's story; furniture has none.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The sentences in their order.</returns>
    public ImmutableArray<StorySentence> Of(Report report) =>
        Of(report.Text, [.. report.Blocks.Where(block => block.IsStory).Select(block => block.Span)]);

    /// <summary>The sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sentences in their order.</returns>
    public ImmutableArray<StorySentence> Of(string text) => Of(text, [new TextSpan(0, text.Length)]);

    private ImmutableArray<StorySentence> Of(string text, ImmutableArray<TextSpan> passages)
    {
        var document = _pipeline.Annotate(new Document(text, passages));
        var tokens = document.Get(TokenTable.Layer).Tokens;
        return [.. document.Get(Sentence.Layer).Select(sentence => new StorySentence(
            sentence.Span,
            [.. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(index => tokens[index].Span.In(text).ToString())]))];
    }
}
