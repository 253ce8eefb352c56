using System.Collections.Immutable;
using Demarche.Language.Tags;
using Demarche.Reading.Parties;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Syntax;

/// <summary>Tells which party a word stands for, by the mentions that cover it and by country adjectives.</summary>
internal sealed class PartyWords
{
    private readonly SyntaxWords _view;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<int, (Party Party, Mention Mention)> _byHead = [];
    private readonly (Party Party, Mention Mention)[] _inner;
    private readonly Dictionary<string, Party> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> _listed = new(StringComparer.Ordinal);

    /// <summary>Makes the table.</summary>
    /// <param name="view">The words.</param>
    /// <param name="parties">The report's parties.</param>
    /// <param name="gazetteer">Knows which adjective belongs to which state.</param>
    internal PartyWords(SyntaxWords view, ImmutableArray<Party> parties, Gazetteer gazetteer)
    {
        _view = view;
        _gazetteer = gazetteer;
        _inner = new (Party, Mention)[view.Count];
        foreach (var (party, mention) in parties
            .SelectMany(party => party.Mentions, (party, mention) => (party, mention))
            .OrderByDescending(pair => pair.mention.Evidence.Length)
            .ThenBy(pair => pair.mention.Evidence))
        {
            var (first, end) = view.WordsOf(mention.Evidence);
            _byHead.TryAdd(HeadOf(first, end), (party, mention));
            for (var word = first; word < end; word++)
            {
                _inner[word] = (party, mention);
            }
        }

        foreach (var party in parties.Where(party => party is { GazetteerId: not null, Kind: PartyKind.Igo or PartyKind.Bloc }))
        {
            _listed.TryAdd(party.GazetteerId!, party);
        }

        foreach (var party in parties.Where(party => party.Iso is not null).OrderBy(party => party.Kind is PartyKind.State ? 0 : party.Kind is PartyKind.Government ? 1 : 2))
        {
            if (party.Kind is PartyKind.State or PartyKind.Government or PartyKind.People)
            {
                _states.TryAdd(party.Iso!, party);
            }
        }
    }

    /// <summary>The party that a phrase stands for, or null.</summary>
    /// <param name="head">The phrase's head.</param>
    internal Party? PartyOf(int head)
    {
        if (head < 0)
        {
            return null;
        }

        if (_byHead.TryGetValue(head, out var own))
        {
            return own.Party;
        }

        foreach (var dependent in _view.Dependents(head))
        {
            if (_view.Relation(dependent) is "flat" or "appos" && _view.Pos(dependent) is PartOfSpeech.Propn && _byHead.TryGetValue(dependent, out var named))
            {
                return named.Party;
            }
        }

        // A title in front of a name can be the head, or the name's first word.
        if (_view.IsNoun(head) && head + 1 < _view.Count && _inner[head].Party is null && _view.Pos(head) is PartOfSpeech.Propn)
        {
            return _inner[head + 1].Party is { Kind: PartyKind.Person } person ? person : null;
        }

        return _inner[head] is { Party: { } covering, Mention.Form: MentionForm.Name } && _view.Pos(head) is PartOfSpeech.Propn ? covering : null;
    }

    /// <summary>The parties of a phrase and of those that "and" or "or" joins to it, in order of text.</summary>
    /// <param name="head">The phrase's head.</param>
    internal IEnumerable<Party> PartiesOf(int head)
    {
        if (head < 0)
        {
            yield break;
        }

        if (PartyOf(head) is { } first)
        {
            yield return first;
        }

        var inner = JoinedInside(head);
        if (inner >= 0 && PartyOf(inner) is { } hidden)
        {
            yield return hidden;
        }

        foreach (var dependent in _view.Dependents(head).ToArray())
        {
            var isJoined = _view.Is(dependent, "conj") || (_view.Is(dependent, "appos") && _view.Dependent(dependent, "conj") >= 0) || IsListedBehind(head, dependent) || (_view.Is(dependent, "appos") && _view.Dependent(head, "conj") > dependent);
            if (isJoined && (_view.IsNoun(dependent) || _view.Pos(dependent) is PartOfSpeech.Pron) && PartyOf(dependent) is { } other)
            {
                yield return other;
            }
        }
    }

    /// <summary>The party whose name or country adjective a word is, or null: "French" in "the French plan".</summary>
    internal Party? Qualifying(int word)
    {
        if (_byHead.TryGetValue(word, out var own))
        {
            return own.Party;
        }

        if (!_view.IsCapital(word))
        {
            return null;
        }

        var keys = LexemeTable.KeysOf(_view.SpanOf(word).In(_view.Text));
        if (keys.Count == 1 && _gazetteer.TryMatch(keys, 0, out var end, out var hit) && end == 1)
        {
            return (hit.Country ?? hit.Entry)?.Iso is { } iso && _states.TryGetValue(iso, out var state) ? state
                : hit.Entry is { Iso: null } entry ? _listed.GetValueOrDefault(entry.Id) : null;
        }

        return null;
    }

    /// <summary>Whether a word is the adjective or name of any country or listed party, in the report or not.</summary>
    internal bool IsListed(int word)
    {
        if (!_view.IsCapital(word))
        {
            return false;
        }

        var keys = LexemeTable.KeysOf(_view.SpanOf(word).In(_view.Text));
        return keys.Count == 1 && _gazetteer.TryMatch(keys, 0, out var end, out _) && end == 1;
    }

    // "The government of Niger and the Front": the tree may join the Front to Niger, which has no article.
    private int JoinedInside(int head)
    {
        if (_view.Tag(head) is not ("NN" or "NNP"))
        {
            return -1;
        }

        foreach (var dependent in _view.Dependents(head))
        {
            if (_view.Is(dependent, "nmod") && _view.Preposition(dependent) is "of" && _view.Dependent(dependent, "det") < 0
                && _view.Dependent(dependent, "conj") is >= 0 and var joined && _view.Dependent(joined, "det") >= 0 && _view.IsCapital(joined))
            {
                return joined;
            }
        }

        return -1;
    }

    // "The African Union, France and Algeria": the tree may hang the second on the first as if it told more of it.
    private bool IsListedBehind(int head, int dependent) =>
        dependent > head && _view.Is(dependent, "nmod") && _view.Preposition(dependent).Length == 0 && !_view.IsPossessive(dependent)
        && (_view.Dependent(dependent, "conj") >= 0 || _view.Dependent(head, "conj") > dependent);

    private int HeadOf(int first, int end)
    {
        for (var word = end - 1; word >= first; word--)
        {
            var head = _view.Head(word);
            if ((head < first || head >= end) && !_view.Is(word, "punct") && !_view.Is(word, "case"))
            {
                return word;
            }
        }

        return Math.Max(first, end - 1);
    }
}
