using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Places;

namespace Demarche.Reading.Relations;

/// <summary>A document's lexemes with the parties and places that stand at them, as patterns are matched over them.</summary>
internal sealed class RelationText
{
    private readonly List<(int End, Party Party, MentionForm Form)>?[] _parties;
    private readonly (int End, Place Place)?[] _places;
    private readonly (int End, Party Party)?[] _qualifiers;
    private readonly ImmutableArray<(TextSpan Span, Party Party)> _spans;

    /// <summary>Lays parties and places over lexemes.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="places">The places.</param>
    /// <param name="gazetteer">Tells which party a name means that only qualifies a noun ("EU members"), where the report speaks of the party.</param>
    internal RelationText(LexemeTable lexemes, ImmutableArray<Party> parties, ImmutableArray<Place> places, Gazetteer gazetteer)
    {
        Lexemes = lexemes;
        _parties = new List<(int, Party, MentionForm)>?[lexemes.Count];
        _places = new (int, Place)?[lexemes.Count];
        _qualifiers = new (int, Party)?[lexemes.Count];
        _spans = [.. parties.SelectMany(party => party.Mentions.Select(mention => (Span: mention.Evidence, Party: party))).OrderBy(mention => mention.Span)];
        var starts = new Dictionary<int, int>();
        for (var index = 0; index < lexemes.Count; index++)
        {
            starts.TryAdd(lexemes[index].Span.Start, index);
        }

        foreach (var party in parties)
        {
            foreach (var mention in party.Mentions)
            {
                if (starts.TryGetValue(mention.Evidence.Start, out var first))
                {
                    (_parties[first] ??= []).Add((EndOf(first, mention.Evidence), party, mention.Form));
                }
            }
        }

        AddQualifiers(parties, gazetteer);
        foreach (var list in _parties)
        {
            list?.Sort(static (left, right) => right.End.CompareTo(left.End));
        }

        foreach (var place in places)
        {
            if (starts.TryGetValue(place.Span.Start, out var first))
            {
                _places[first] = (EndOf(first, place.Span), place);
            }
        }
    }

    internal LexemeTable Lexemes { get; }

    /// <summary>The longest mention of a party that begins at a lexeme.</summary>
    /// <param name="index">Any index.</param>
    /// <param name="fits">Which parties are looked for.</param>
    /// <returns>One past its last lexeme and the party, or null.</returns>
    internal (int End, Party Party)? PartyAt(int index, Func<Party, bool> fits)
    {
        foreach (var (end, party, _) in (uint)index < (uint)_parties.Length ? _parties[index] ?? [] : [])
        {
            if (fits(party))
            {
                return (end, party);
            }
        }

        return null;
    }

    /// <summary>The party of the shortest mention over a position.</summary>
    /// <param name="position">A position in the text.</param>
    /// <param name="fits">Which parties are looked for.</param>
    /// <returns>The party, or null.</returns>
    internal Party? SmallestAt(int position, Func<Party, bool> fits)
    {
        var best = default((int Length, Party Party)?);
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        // No mention is so long that more than a few others begin inside it.
        for (var index = low - 1; index >= 0 && index > low - 30; index--)
        {
            var (span, party) = _spans[index];
            if (span.Contains(position) && fits(party) && (best is null || span.Length < best.Value.Length))
            {
                best = (span.Length, party);
            }
        }

        return best?.Party;
    }

    /// <summary>The place that begins at a lexeme.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>One past its last lexeme and the place, or null.</returns>
    internal (int End, Place Place)? PlaceAt(int index) => (uint)index < (uint)_places.Length ? _places[index] : null;

    private void AddQualifiers(ImmutableArray<Party> parties, Gazetteer gazetteer)
    {
        var known = parties.Where(party => party.GazetteerId is not null).DistinctBy(party => party.GazetteerId, StringComparer.Ordinal).ToDictionary(party => party.GazetteerId!, StringComparer.Ordinal);
        for (var index = 0; index < Lexemes.Count; index++)
        {
            if (!Lexemes[index].IsCapital || !gazetteer.TryMatch(Lexemes, index, out var end, out var hit) || (hit.Country ?? hit.Entry) is not { } entry || !known.TryGetValue(entry.Id, out var party))
            {
                continue;
            }

            if (hit.Use is NameUse.Adjective or NameUse.Name or NameUse.WeakName)
            {
                _qualifiers[index] = (end, party);
            }

            if (_parties[index] is null && hit.Use is NameUse.Name or NameUse.WeakName)
            {
                _parties[index] = [(end, party, MentionForm.Name)];
            }
        }
    }

    /// <summary>The party whose name or adjective stands at a lexeme: "U.S.", "Syrian".</summary>
    /// <param name="index">Any index.</param>
    /// <returns>One past its last lexeme and the party, or null.</returns>
    internal (int End, Party Party)? QualifierAt(int index) => (uint)index < (uint)_qualifiers.Length ? _qualifiers[index] : null;

    private int EndOf(int first, TextSpan span)
    {
        var end = first + 1;
        while (end < Lexemes.Count && Lexemes[end].Span.Start < span.End)
        {
            end++;
        }

        return end;
    }
}
