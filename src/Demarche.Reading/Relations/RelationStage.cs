using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Places;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Relations;

/// <summary>
/// Reads how parties stand to each other by patterns over their mentions, and the members of blocs that are named by them. Each relation is
/// given once, by the surest words. The data files are read when the first document comes.
/// </summary>
public sealed class RelationStage : IStage
{
    private readonly Lazy<ImmutableArray<RelationPattern>> _patterns = new(RelationPattern.Load);
    private readonly Lazy<Gazetteer> _gazetteer = new(Gazetteer.Load);
    private readonly Lazy<HashSet<string>> _blockers = new(() =>
        [.. ResourceLines.Of("Relations", "blockers.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);

    /// <inheritdoc/>
    public string Name => "relations";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [Sentence.Layer, Party.Layer, Place.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [Relation.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document)
    {
        var lexemes = LexemeTable.Of(document.Text, document.Passages, document.Get(Sentence.Layer));
        var text = new RelationText(lexemes, document.Get(Party.Layer), document.Get(Place.Layer), _gazetteer.Value);
        var builder = new RelationBuilder(new Origin(Name, Version, "pattern"), lexemes);
        var sides = new MediatedSides(text, document.Get(Party.Layer));
        var subjects = SyntaxView.Of(document) is { } view ? new SubjectFinder(view, text) : null;
        foreach (var pattern in _patterns.Value)
        {
            Match(text, pattern, sides, subjects, builder);
        }

        BlocMembers.Find(document.Get(Party.Layer), builder);
        document.Attach(Relation.Layer, builder.Build());
    }

    private void Match(RelationText text, RelationPattern pattern, MediatedSides sides, SubjectFinder? subjects, RelationBuilder builder)
    {
        var matcher = new PatternMatcher(text, pattern, _blockers.Value);
        var latest = new Dictionary<int, (int Start, PatternMatch Match)>();
        for (var start = 0; start < text.Lexemes.Count; start++)
        {
            if (matcher.At(start) is { } match)
            {
                latest[match.End] = (start, match);
            }
        }

        foreach (var (start, match) in latest.Values.OrderBy(found => found.Start))
        {
            subjects?.Correct(pattern, start, match);
            if (pattern.Kind == RelationKind.Mediator && match.To.Count == 0 && match.From.Count > 0)
            {
                match.To.AddRange(sides.Of(match.From[0]));
            }

            builder.Add(pattern, start, match);
        }
    }
}
