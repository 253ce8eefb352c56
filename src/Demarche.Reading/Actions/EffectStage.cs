using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Assessments;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Phrases;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>Finds what actions are said to do to parties and initiatives: "the move would hurt the talks".</summary>
public sealed class EffectStage : IStage
{
    private readonly Lazy<ILookup<string, string>> _words = new(() => WordList.Classes("Actions.effects.txt"));
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);

    /// <inheritdoc/>
    public string Name => "effects";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, Statement.Layer, Initiative.Layer, Assessment.Layer, PartyAction.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Effect.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Effect.Layer, Predict(document));

    /// <summary>The effects of a document.</summary>
    /// <param name="document">A document with the layers this stage needs.</param>
    /// <returns>Its effects, in order of evidence.</returns>
    public ImmutableArray<Effect> Predict(Document document)
    {
        if (SyntaxView.Of(document) is not { } syntax || document.Get(PartyAction.Layer).IsEmpty)
        {
            return [];
        }

        var view = new SyntaxWords(syntax);
        var parties = new PartyWords(view, document.Get(Party.Layer), _gazetteer.Value);
        return [.. new EffectReader(document, view, parties, _words.Value, Name, Version).Read().OrderBy(effect => effect.Evidence)];
    }
}
