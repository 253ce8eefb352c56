using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Conditions;

/// <summary>Finds what hangs on what in the body of a report, from the trees of its sentences. The data files are read when the first document comes.</summary>
public sealed class ConditionStage : IStage
{
    private readonly Lazy<ConditionMarkers> _markers = new(ConditionMarkers.Load);

    /// <inheritdoc/>
    public string Name => "conditions";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, Statement.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Condition.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Condition.Layer, Predict(document));

    /// <summary>The conditions of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its conditions, in order of evidence.</returns>
    public ImmutableArray<Condition> Predict(Document document) =>
        SyntaxView.Of(document) is { } view
            ? [.. new ConditionReader(document, view, _markers.Value, Name, Version).Read().OrderBy(condition => condition.Evidence)]
            : [];
}
