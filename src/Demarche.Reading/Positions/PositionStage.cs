using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Coreference;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>
/// Finds where parties stand on initiatives, from the words around each mention. Needs the layers of a language model. Where the words do
/// not tell a stance, or not whose it is, there is none.
/// </summary>
public sealed class PositionStage : IStage
{
    private readonly Lazy<StanceLexicon> _lexicon = new(StanceLexicon.Load);
    private readonly Lazy<InitiativeLexicon> _nouns = new(InitiativeLexicon.Load);
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);

    /// <inheritdoc/>
    public string Name => "positions";

    /// <inheritdoc/>
    public int Version => 3;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [.. SyntaxView.Needs, CoreferenceChain.Layer, Party.Layer, Statement.Layer, Initiative.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Position.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) => document.Attach(Position.Layer, Predict(document));

    /// <summary>The positions of a document.</summary>
    /// <param name="document">A document with every layer of <see cref="Needs"/>.</param>
    /// <returns>The positions, in order of evidence.</returns>
    public ImmutableArray<Position> Predict(Document document)
    {
        if (SyntaxView.Of(document) is not { } syntax)
        {
            return [];
        }

        var view = new SyntaxWords(syntax);
        var clauses = new Clauses(view);
        var parties = new PartyWords(view, document.Get(Party.Layer), _gazetteer.Value);
        var targets = new TargetWords(view, clauses, document, parties).Find().ToList();
        var heads = targets.Where(target => target.IsNamed).Select(target => target.Word).ToHashSet();
        var reader = new StanceReader(view, clauses, _lexicon.Value, _nouns.Value, heads);
        var builder = new PositionBuilder(view, clauses, parties, document, Name, Version);
        var told = targets
            .SelectMany(target => reader.Read(target.Word).SelectMany(stance => builder.Build(target.Initiative, stance, target.IsNamed)))
            .ToList();
        return [.. Clearest(told.Concat(new SponsorPositions(view, parties, document, Name, Version).Besides(told)))];
    }

    /// <summary>One entry for each party, initiative and side: the surest, and the strongest of those.</summary>
    private static IEnumerable<Position> Clearest(IEnumerable<Position> positions) =>
        positions
            .GroupBy(position => (position.Party, position.Initiative, Side: position.Stance switch { Stance.Supports or Stance.LeansFor => 1, Stance.Undecided => 0, _ => -1 }))
            .Select(group => group.OrderByDescending(position => position.Confidence).ThenBy(position => position.Stance is Stance.Supports or Stance.Opposes ? 0 : 1).ThenBy(position => position.Evidence).First())
            .OrderBy(position => position.Evidence)
            .ThenBy(position => position.Id.Value, StringComparer.Ordinal);
}
