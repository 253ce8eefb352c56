using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Places;

namespace Demarche.Reading.Relations;

/// <summary>Collects relations, each once, by its surest words.</summary>
/// <param name="origin">What read them; the rule is filled in.</param>
/// <param name="lexemes">The document's lexemes.</param>
internal sealed class RelationBuilder(Origin origin, LexemeTable lexemes)
{
    private readonly Dictionary<(RelationKind Kind, PartyId From, string To), (TextSpan Evidence, double Confidence, string Rule, PartyId? To, Place? Place)> _found = [];

    /// <summary>Adds what a pattern tells.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="start">Index of the first lexeme.</param>
    /// <param name="match">What stands in its slots.</param>
    internal void Add(RelationPattern pattern, int start, PatternMatch match)
    {
        var evidence = lexemes.Span(start, match.End);
        foreach (var from in match.From)
        {
            foreach (var to in match.To)
            {
                Add(pattern.Kind, from, to, evidence, pattern.Confidence, pattern.Text);
            }

            if (match.Place is { } place)
            {
                Keep((pattern.Kind, from.Id, "@" + place.Name), (evidence, pattern.Confidence, pattern.Text, null, place));
            }
        }
    }

    /// <summary>Adds a relation between two parties; one of a party to itself is none.</summary>
    /// <param name="kind">The relation.</param>
    /// <param name="from">Whom it is told of.</param>
    /// <param name="to">The other.</param>
    /// <param name="evidence">The words that tell it.</param>
    /// <param name="confidence">How sure, from 0 to 1.</param>
    /// <param name="rule">What decided.</param>
    internal void Add(RelationKind kind, Party from, Party to, TextSpan evidence, double confidence, string rule)
    {
        if (from.Id == to.Id || (kind is RelationKind.Ally or RelationKind.DiplomaticRelations && _found.ContainsKey((kind, to.Id, from.Id.Value))))
        {
            return;
        }

        Keep((kind, from.Id, to.Id.Value), (evidence, confidence, rule, to.Id, null));
    }

    /// <summary>Makes the relations.</summary>
    /// <returns>They, in order of evidence.</returns>
    internal ImmutableArray<Relation> Build()
    {
        var ids = new FindingIds();
        return [.. _found.OrderBy(found => found.Value.Evidence).ThenBy(found => found.Key.Kind).ThenBy(found => found.Key.From.Value, StringComparer.Ordinal).ThenBy(found => found.Key.To, StringComparer.Ordinal).Select(found =>
            new Relation(ids.Make("r", found.Value.Evidence), found.Value.Evidence, found.Value.Confidence, origin with { Rule = found.Value.Rule }, found.Key.Kind, found.Key.From)
            {
                To = found.Value.To,
                Place = found.Value.Place,
            })];
    }

    private void Keep((RelationKind Kind, PartyId From, string To) key, (TextSpan Evidence, double Confidence, string Rule, PartyId? To, Place? Place) value)
    {
        if (!_found.TryGetValue(key, out var there) || there.Confidence < value.Confidence)
        {
            _found[key] = value;
        }
    }
}
