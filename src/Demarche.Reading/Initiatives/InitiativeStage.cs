using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Finds what parties negotiate in or about: noun phrases that name talks, plans, deals and the like, meetings that a verb tells, and what
/// becomes of them. Needs the layers of a language model.
/// </summary>
/// <param name="readsLinks">Whether it is read how initiatives hang together.</param>
public sealed class InitiativeStage(bool readsLinks = true) : IStage
{
    private readonly Lazy<InitiativeLexicon> _lexicon = new(InitiativeLexicon.Load);
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);

    /// <inheritdoc/>
    public string Name => "initiatives";

    /// <inheritdoc/>
    public int Version => 4;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, Party.Layer, TimeExpression.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Initiative.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Initiative.Layer, Predict(document));

    /// <summary>The initiatives of a document.</summary>
    /// <param name="document">A document with every layer of <see cref="Needs"/>.</param>
    /// <returns>The initiatives, in order of first mention.</returns>
    public ImmutableArray<Initiative> Predict(Document document)
    {
        if (SyntaxView.Of(document) is not { } syntax)
        {
            return [];
        }

        var view = new SyntaxWords(syntax);
        var clauses = new Clauses(view);
        var parties = new PartyWords(view, document.Get(Party.Layer), _gazetteer.Value);
        var nouns = new InitiativePhraseReader(view, clauses, parties, _lexicon.Value);
        var verbs = new MeetingVerbs(view, clauses, parties);
        var phrases = Enumerable.Range(0, view.Count).Select(word => nouns.Read(word) ?? verbs.Read(word)).OfType<InitiativePhrase>();
        var clusters = new InitiativeClusters(view, document.Published?.Year).Join(phrases);
        var origin = new Origin(Name, Version, "phrases");
        var status = new StatusReader(view, clauses, _lexicon.Value, document.Get(TimeExpression.Layer));
        var builder = new InitiativeBuilder(view, parties, status, origin);
        ImmutableArray<Initiative> initiatives = [.. clusters.Select(cluster => builder.Build(cluster, document.Published?.Year))];
        return readsLinks ? new InitiativeLinks(view, clauses, parties, _lexicon.Value, origin).Link(clusters, initiatives) : initiatives;
    }
}
