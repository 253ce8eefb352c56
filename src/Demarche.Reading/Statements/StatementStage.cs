using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>
/// Finds what is said in a report, by whom and on whose authority. Reads only paragraphs and list items where the document
/// carries its report, else every passage.
/// </summary>
public sealed class StatementStage : IStage
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer, Party.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Statement.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Statement.Layer, Predict(document));

    /// <summary>The statements of a document.</summary>
    /// <param name="document">A document with tokens, sentences and parties.</param>
    /// <returns>Its statements, in order of text.</returns>
    public ImmutableArray<Statement> Predict(Document document)
    {
        var paragraphs = ParagraphReader.Read(document);
        var drafts = paragraphs.ConvertAll(paragraph => new ParagraphStatements(paragraph).Read());
        var joined = new QuoteContinuation(paragraphs).Join(drafts);
        return new StatementAssembler(document.Text, document.Get(Party.Layer)).Assemble(joined, paragraphs, Name, Version);
    }
}
