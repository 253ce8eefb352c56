using Demarche.Language;
using Demarche.Language.Names;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Places;

/// <summary>
/// Finds the places that a report names: those of the tables, and others that a country told beside them resolves ("the Turkish border town of
/// Akova", "Akova, Turkey"). A name inside the name of a person or body is no place. The data files are read when the first document comes.
/// </summary>
public sealed class PlaceStage : IStage
{
    private readonly Lazy<PlaceTable> _table = new(PlaceTable.Load);
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);
    private readonly Lazy<HashSet<string>> _nouns = new(() =>
        [.. ResourceLines.Of("Places", "place-nouns.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);

    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer, Sentence.Layer, Party.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Place.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var lexemes = LexemeTable.Of(document.Text, document.Passages, document.Get(Sentence.Layer));
        var names = document.Has(NamedEntity.Layer) ? document.Get(NamedEntity.Layer) : [];
        document.Attach(Place.Layer, new PlaceFinder(lexemes, _table.Value, _gazetteer.Value, _nouns.Value, document.Get(Party.Layer), names).Find());
    }
}
