using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events;

/// <summary>
/// Finds who did what to whom in the body of a report, from the trees of its sentences and the lexicon of Resources/Events. The data files
/// are read when the first document comes.
/// </summary>
public sealed class EventStage : IStage
{
    private readonly Lazy<EventLexicon> _lexicon = new(EventLexicon.Load);
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);

    /// <inheritdoc/>
    public string Name => "events";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, TimeExpression.Layer, Party.Layer, Statement.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [ReportedEvent.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(ReportedEvent.Layer, Predict(document));

    /// <summary>The events of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its events, in order of evidence.</returns>
    public ImmutableArray<ReportedEvent> Predict(Document document) =>
        SyntaxView.Of(document) is { } view
            ? new EventAssembler(document, view, _lexicon.Value, _gazetteer.Value, Name, Version).Assemble()
            : [];
}
