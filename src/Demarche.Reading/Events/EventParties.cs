using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Tags;
using Demarche.Reading.Events.Lexicon;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Events;

/// <summary>
/// Joins the words of an event to parties: by the mention that covers the head; a body or office holder ("Tarsian troops", "the ministers of
/// Tarsia and Velmar") stands for whose it is. A single person or a crowd never stands for a state or a people.
/// </summary>
internal sealed class EventParties
{
    // "The two sides" stand for parties named at most so many words before.
    private const int FurthestPair = 150;

    // "Representatives of the ministers of Tarsia".
    private const int DeepestOwner = 3;

    private readonly SyntaxView _view;
    private readonly EventLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<int, List<(TextSpan Span, Party Party)>> _byWord = [];
    private readonly Dictionary<string, Party> _states;
    private readonly Dictionary<PartyId, Party> _parties;

    /// <summary>Makes the index of a report's parties.</summary>
    internal EventParties(SyntaxView view, ImmutableArray<Party> parties, EventLexicon lexicon, Gazetteer gazetteer)
    {
        (_view, _lexicon, _gazetteer) = (view, lexicon, gazetteer);
        _parties = parties.ToDictionary(party => party.Id);
        _states = parties
            .Where(party => party.Kind is PartyKind.State && party.Iso is not null)
            .GroupBy(party => party.Iso!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (mention, party) in parties.SelectMany(party => party.Mentions, (party, mention) => (mention.Evidence, party)))
        {
            for (var word = FirstWordAt(mention.Start); word < view.Count && view.Words[word].Span.Start < mention.End; word++)
            {
                if (!_byWord.TryGetValue(word, out var list))
                {
                    _byWord.Add(word, list = []);
                }

                list.Add((mention, party));
            }
        }
    }

    /// <summary>What a party is.</summary>
    /// <param name="id">Its id.</param>
    internal Party this[PartyId id] => _parties[id];

    /// <summary>The parties that words stand for.</summary>
    /// <param name="heads">Heads of noun phrases, or complements of words that count only as a country's.</param>
    internal ImmutableArray<PartyId> Of(IEnumerable<int> heads)
    {
        var found = new List<PartyId>();
        foreach (var head in heads)
        {
            foreach (var party in head >= 0 ? OfPhrase(head) : OfCountryWord(~head))
            {
                if (!found.Contains(party))
                {
                    found.Add(party);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The parties named inside a noun phrase that is itself none: "the French proposal", "the demands of the union".</summary>
    /// <param name="head">The phrase's head.</param>
    internal ImmutableArray<PartyId> Inside(int head) => _lexicon.Is("things", _lexicon.Lemmas.Of(_view, head)) ? [.. Owners(head)] : [];

    private List<PartyId> OfPhrase(int head, int depth = 0)
    {
        var found = new List<PartyId>();
        if (At(head) is { } party)
        {
            found.Add(party.Id);
            return found;
        }

        foreach (var dependent in _view.Trees.DependentsOf(head))
        {
            if (_view.Trees[dependent].Relation is "flat" or "appos" or "compound" && _view.Tags[dependent].PartOfSpeech is PartOfSpeech.Propn && At(dependent) is { } named
                && (_view.Trees[dependent].Relation is not "compound" || _view.Tags[head].PartOfSpeech is PartOfSpeech.Propn))
            {
                found.Add(named.Id);
                return found;
            }
        }

        if (_view.Is(head, "appos") && _view.Trees[head].Head >= 0 && At(_view.Trees[head].Head) is { } introduced)
        {
            found.Add(introduced.Id);
            return found;
        }

        if (BothBefore(head) is { Count: > 0 } both)
        {
            return both;
        }

        return _lexicon.Is("organs", _lexicon.Lemmas.Of(_view, head)) || _lexicon.Is("organs", _view.Lower(head)) ? Owners(head, depth) : found;
    }

    /// <summary>"Both sides", "the two countries", "the two leaders": the last two that were named and can be such.</summary>
    private List<PartyId> BothBefore(int head)
    {
        var found = new List<PartyId>();
        var lemma = _lexicon.Lemmas.Of(_view, head);
        var ofPersons = _lexicon.Is("pairsOfPersons", lemma);
        if (!HasTwo(head) || !(ofPersons || _lexicon.Is("pairs", lemma) || _view.Lower(head) is "two" or "both"))
        {
            return found;
        }

        for (var word = head - 1; word >= 0 && word > head - FurthestPair && found.Count < 2; word--)
        {
            if (At(word) is { } party && !found.Contains(party.Id)
                && (ofPersons ? party.Kind is PartyKind.Person : party.Kind is PartyKind.State or PartyKind.ArmedGroup or PartyKind.People or PartyKind.Bloc or PartyKind.PoliticalParty))
            {
                found.Insert(0, party.Id);
            }
        }

        return found.Count == 2 ? found : [];
    }

    private bool HasTwo(int head)
    {
        if (_view.Lower(head) is "two" or "both")
        {
            return true;
        }

        foreach (var dependent in _view.Trees.DependentsOf(head))
        {
            if (_view.Lower(dependent) is "two" or "both")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose a body or thing is: the owner, a country's adjective, who stands behind "of" or "from".</summary>
    private List<PartyId> Owners(int head, int depth = 0)
    {
        var found = new List<PartyId>();
        foreach (var dependent in _view.Trees.DependentsOf(head))
        {
            if (_view.Trees[dependent].Relation is "nmod" && (dependent < head || IsOf(dependent)))
            {
                foreach (var item in WithConjuncts(dependent))
                {
                    found.AddRange(depth < DeepestOwner ? OfPhrase(item, depth + 1) : []);
                }
            }
            else if (_view.Trees[dependent].Relation is "amod" or "compound")
            {
                foreach (var item in WithConjuncts(dependent))
                {
                    found.AddRange(OfCountryWord(item));
                }
            }
        }

        return found;
    }

    private bool IsOf(int word)
    {
        foreach (var dependent in _view.Trees.DependentsOf(word))
        {
            if (_view.Is(dependent, "case") && _view.Lower(dependent) is "of" or "from" or "by")
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<int> WithConjuncts(int word)
    {
        yield return word;
        foreach (var dependent in _view.Trees.DependentsOf(word).ToArray())
        {
            if (_view.Is(dependent, "conj"))
            {
                yield return dependent;
            }
        }
    }

    // "French", "Saudi", "U.S.": the state, where the report has it as a party.
    private IEnumerable<PartyId> OfCountryWord(int word)
    {
        if (At(word) is { Kind: PartyKind.State or PartyKind.Government or PartyKind.ArmedGroup or PartyKind.Igo or PartyKind.Bloc or PartyKind.PoliticalParty } own)
        {
            yield return own.Id;
            yield break;
        }

        var keys = LexemeTable.KeysOf(_view.Words[word].Span.In(_view.Text));
        if (keys.Count > 0 && _gazetteer.TryMatch(keys, 0, out _, out var hit) && (hit.Country ?? hit.Entry) is { Kind: PartyKind.State, Iso: { } iso } && _states.TryGetValue(iso, out var state))
        {
            yield return state.Id;
        }
    }

    // The shortest mention that covers a word: "Iran" of "Iran's chief negotiator", where that is the word.
    private Party? At(int word) =>
        _byWord.TryGetValue(word, out var list) ? list.MinBy(pair => pair.Span.Length).Party : null;

    private int FirstWordAt(int position)
    {
        var (low, high) = (0, _view.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _view.Words[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
