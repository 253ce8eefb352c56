using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>Finds on what sides differ: for and against one initiative, an assertion and its denial, and whether a party means what it says.</summary>
public sealed class DisagreementStage : IStage
{
    private readonly Lazy<SincerityWords> _sincerity = new(SincerityWords.Load);

    /// <inheritdoc/>
    public string Name => "disagreements";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, Statement.Layer, Initiative.Layer, Position.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Disagreement.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Disagreement.Layer, Predict(document));

    /// <summary>The disagreements of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its disagreements, in order of evidence.</returns>
    public ImmutableArray<Disagreement> Predict(Document document) =>
        SyntaxView.Of(document) is { } view
            ? [.. new DisagreementReader(document, new SyntaxWords(view), _sincerity.Value, Name, Version).Read().OrderBy(found => found.Evidence)]
            : [];
}
