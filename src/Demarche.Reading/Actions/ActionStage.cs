using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>Finds what parties did, offered, threatened, demanded, refused or are ready to do, from events and the words around them.</summary>
/// <param name="readsDeeds">Whether actions that are simply done are read, too, where nothing answers them.</param>
public sealed class ActionStage(bool readsDeeds = true) : IStage
{
    private readonly Lazy<ActionWords> _words = new(ActionWords.Load);

    /// <inheritdoc/>
    public string Name => "actions";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, Statement.Layer, Initiative.Layer, ReportedEvent.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [PartyAction.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(PartyAction.Layer, Predict(document));

    /// <summary>The actions of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its actions, in order of evidence.</returns>
    public ImmutableArray<PartyAction> Predict(Document document) =>
        SyntaxView.Of(document) is { } view ? new ActionReader(document, new SyntaxWords(view), _words.Value, readsDeeds, Name, Version).Read() : [];
}
