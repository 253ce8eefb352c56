using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Assessments;

/// <summary>Finds how likely things are said to be in the body of a report. The data files are read when the first document comes.</summary>
public sealed class AssessmentStage : IStage
{
    private readonly Lazy<EstimativeLexicon> _lexicon = new(EstimativeLexicon.Load);

    /// <inheritdoc/>
    public string Name => "assessments";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, Statement.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Assessment.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Assessment.Layer, Predict(document));

    /// <summary>The assessments of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its assessments, in order of evidence.</returns>
    public ImmutableArray<Assessment> Predict(Document document) =>
        SyntaxView.Of(document) is { } view
            ? [.. new AssessmentReader(document, view, _lexicon.Value, Name, Version).Read().OrderBy(assessment => assessment.Evidence)]
            : [];
}
