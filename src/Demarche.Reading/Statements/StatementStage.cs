using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Attributions;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Reading.Statements;

/// <summary>
/// Finds what is said in a report, by whom and on whose authority. Reads only paragraphs and list items where the document
/// carries its report, else every passage.
/// </summary>
/// <param name="withRoles">Whether documents carry the roles that a model found; else the rules read alone.</param>
public sealed class StatementStage(bool withRoles = false) : IStage
{
    /// <inheritdoc/>
    public string Name => "statements";

    /// <inheritdoc/>
    public int Version => 4;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = withRoles
        ? [TokenTable.Layer, Sentence.Layer, Party.Layer, TimeExpression.Layer, RoleSpan.Layer]
        : [TokenTable.Layer, Sentence.Layer, Party.Layer, TimeExpression.Layer];

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
        var drafts = Drafts(document, paragraphs);
        var when = new WhenReader(document.Text, document.Get(TimeExpression.Layer), drafts.SelectMany(draft => draft.Content));
        return new StatementAssembler(document.Text, document.Get(Party.Layer), when).Assemble(drafts, paragraphs, Name, Version);
    }

    /// <summary>The statements of a document before their sources are joined to parties.</summary>
    /// <param name="document">A document with tokens and sentences, and with roles where the stage reads them.</param>
    /// <param name="paragraphs">The paragraphs of its body.</param>
    internal List<StatementDraft> Drafts(Document document, List<Paragraph> paragraphs)
    {
        var drafts = paragraphs.ConvertAll(paragraph => new ParagraphStatements(paragraph).Read());
        var joined = new QuoteContinuation(paragraphs).Join(drafts);
        return withRoles ? new RoleStatements(document.Text, paragraphs).Join(joined, document.Get(RoleSpan.Layer)) : joined;
    }
}
