using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Names;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Places;

/// <summary>Finds the places of one document.</summary>
internal sealed class PlaceFinder
{
    // No name of a place that the tables lack is longer.
    private const int Longest = 5;

    private readonly LexemeTable _lexemes;
    private readonly PlaceTable _table;
    private readonly Gazetteer _gazetteer;
    private readonly HashSet<string> _nouns;
    private readonly List<TextSpan> _owned;
    private readonly HashSet<TextSpan> _states;
    private readonly ImmutableArray<NamedEntity> _names;

    /// <summary>Makes a finder.</summary>
    /// <param name="lexemes">The document's lexemes.</param>
    /// <param name="table">The places known beforehand.</param>
    /// <param name="gazetteer">Tells which country an adjective means.</param>
    /// <param name="nouns">Nouns that stand beside names of places.</param>
    /// <param name="parties">The document's parties; names within theirs are no places.</param>
    /// <param name="names">The names that a model found, in order; empty where there is none.</param>
    internal PlaceFinder(LexemeTable lexemes, PlaceTable table, Gazetteer gazetteer, HashSet<string> nouns, ImmutableArray<Party> parties, ImmutableArray<NamedEntity> names)
    {
        (_lexemes, _table, _gazetteer, _nouns, _names) = (lexemes, table, gazetteer, nouns, names);
        _owned = [.. parties.Where(party => party.Kind is not PartyKind.State and not PartyKind.People and not PartyKind.Anonymous)
            .SelectMany(party => party.Mentions).Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Evidence).Order()];
        _states = [.. parties.Where(party => party.Kind is PartyKind.State).SelectMany(party => party.Mentions).Select(mention => mention.Evidence)];
    }

    /// <summary>Finds them.</summary>
    /// <returns>The places, in order of text and apart.</returns>
    internal ImmutableArray<Place> Find()
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        for (var index = 0; index < _lexemes.Count;)
        {
            var place = _lexemes[index].IsCapital ? Known(index, out var end) ?? Told(index, out end) : null;
            if (place is null)
            {
                index++;
                continue;
            }

            places.Add(place);
            while (index < _lexemes.Count && _lexemes[index].Span.Start < place.Span.End)
            {
                index++;
            }
        }

        return places.ToImmutable();
    }

    private Place? Known(int index, out int end)
    {
        if (!_table.TryMatch(_lexemes, index, out end, out var entry))
        {
            return null;
        }

        var span = _lexemes.Span(index, end);
        var kind = KindAt(span);
        if (IsInside(span) || kind is NameKind.Person || (kind is NameKind.Organisation && !IsWhole(span)) || IsPartOfName(index, end) || (entry.IsWord && kind is not NameKind.Location && !IsShown(index, end)) || (entry.IsState && !IsShown(index, end) && !_lexemes[index - 1].IsMark(',')))
        {
            return null;
        }

        if (entry.Latitude is not null && _states.Contains(span))
        {
            // A capital that stands for its government is no place here.
            return null;
        }

        var country = entry is { IsState: false, Latitude: not null } ? CountryBehind(end) : null;
        return country is null || string.Equals(country, entry.Iso, StringComparison.Ordinal)
            ? new Place(span, entry.Name) { Iso = entry.Iso, Latitude = entry.Latitude, Longitude = entry.Longitude }
            : new Place(span, entry.Name) { Iso = entry.Iso is null ? null : country, Latitude = entry.Iso is null ? entry.Latitude : null, Longitude = entry.Iso is null ? entry.Longitude : null };
    }

    /// <summary>A name that the tables lack, with its country beside it, or one that the model holds to be a place.</summary>
    private Place? Told(int index, out int end)
    {
        end = index;
        if (_lexemes[index].IsInitial && KindAt(_lexemes[index].Span) is not NameKind.Location)
        {
            return null;
        }

        while (end < index + Longest && _lexemes[end].IsCapital && _lexemes[end].IsWord && _lexemes[end].Passage == _lexemes[index].Passage && (end == index || !_lexemes[end - 1].IsPossessive))
        {
            end++;
        }

        var span = _lexemes.Span(index, end);
        var kind = KindAt(span);
        if (end == index || span.In(_lexemes.Text).Contains('-') && _lexemes[index].Key.EndsWith("-based", StringComparison.Ordinal) || IsInside(span) || kind is NameKind.Person or NameKind.Organisation or NameKind.Other || _gazetteer.TryMatch(_lexemes, index, out _, out _))
        {
            return null;
        }

        var country = (IsShown(index, end) ? CountryBehind(end) : null) ?? CountryBefore(index);
        return country is null && (kind is not NameKind.Location || !IsWhole(span)) ? null : new Place(span, span.In(_lexemes.Text).ToString()) { Iso = country };
    }

    /// <summary>"in Nice", "Nice, France", "the city of Nice", "the Nice region".</summary>
    private bool IsShown(int index, int end)
    {
        var before = _lexemes[index - 1].Lower;
        return before is "in" or "at" or "near" or "outside" or "around" or "across" or "throughout" or "from" or "to" or "toward" or "towards" or "into" or "leaving" or "inside"
            || (before is "of" && _nouns.Contains(_lexemes[index - 2].Lower)) || _nouns.Contains(before) || _nouns.Contains(_lexemes[end].Lower) || CountryBehind(end) is not null;
    }

    private string? CountryBehind(int end) =>
        _lexemes[end].IsMark(',') && !_lexemes[end - 1].IsPossessive && _lexemes[end + 1].IsCapital && _table.TryMatch(_lexemes, end + 1, out var stop, out var entry) && entry is { Latitude: null, Iso: not null }
        && (_lexemes[stop].IsMark(',') || !_lexemes[stop].IsWord || _lexemes[stop].Passage != _lexemes[end].Passage || !_lexemes[stop].IsCapital) && _lexemes[stop].Lower is not "and" ? entry.Iso : null;

    /// <summary>"the Turkish border town of", "Niger's Diffa region".</summary>
    private string? CountryBefore(int index)
    {
        var at = index - 1;
        if (_lexemes[at].Lower is "of")
        {
            at--;
        }

        if (!_nouns.Contains(_lexemes[at].Lower))
        {
            return null;
        }

        while (at > index - 6 && (_nouns.Contains(_lexemes[at].Lower) || _lexemes[at].Lower is "eastern" or "western" or "northern" or "southern" or "central" or "coastal" or "southeastern" or "northwestern" or "northeastern" or "southwestern"))
        {
            at--;
        }

        return _gazetteer.TryMatch(_lexemes, at, out var end, out var hit) && end == at + 1 ? (hit.Country ?? (hit.Entry is { Kind: PartyKind.State } state ? state : null))?.Iso : null;
    }

    /// <summary>"Sydney Smith", "West Bromwich": another capitalised word belongs to the same name.</summary>
    private bool IsPartOfName(int index, int end) =>
        (_lexemes[end].IsCapital && _lexemes[end].IsWord && !_lexemes[end - 1].IsPossessive && _lexemes[end].Passage == _lexemes[index].Passage && _names.IsEmpty
            && !_gazetteer.TryMatch(_lexemes, end, out _, out _) && !_nouns.Contains(_lexemes[end].Lower) && !_lexemes[index].Has(LexemeFlags.TitleCase) && !_lexemes[end].IsInitial)
        || (_lexemes[end].IsCapital && _lexemes[end].Lower is "university" or "times" or "post" or "treaty" or "agreement" or "accord" or "accords" or "process" or "summit" or "protocol" or "convention" or "declaration");

    private bool IsInside(TextSpan span)
    {
        var at = _owned.BinarySearch(span);
        at = at < 0 ? ~at : at;
        for (var index = Math.Max(0, at - 3); index < _owned.Count && _owned[index].Start <= span.Start; index++)
        {
            if (_owned[index].Contains(span) && _owned[index].Length > span.Length)
            {
                return true;
            }
        }

        return false;
    }

    private NamedEntity? NameOver(TextSpan span)
    {
        var (low, high) = (0, _names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Overlaps(span))
            {
                return _names[middle];
            }

            (low, high) = _names[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private NameKind? KindAt(TextSpan span) => NameOver(span)?.Kind;

    private bool IsWhole(TextSpan span) => NameOver(span) is { } name && span.Contains(name.Span);
}
