using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Naming;

/// <summary>
/// Tells which state is meant where a report names none ("the interior ministry", "Sen. Jane Roe"): the subject just spoken of in the same
/// passage, else the state that the report is at home in. A home is told by the dateline, by how often a state, its people, its bodies and
/// its leaders are spoken of, and by adjectives in front of offices; a passing mention is not enough.
/// </summary>
internal sealed class HomeState
{
    private const double OfDateline = 3;
    private const double OfOffice = 1;
    private const double OfPlace = 0.3;
    private const double Least = 3;
    private const double Lead = 1.4;
    private const int Reach = 2;

    private readonly PartyScene _scene;
    private readonly LexemeTable _lexemes;
    private readonly ILookup<int, NameSpan> _subjects;

    internal HomeState(PartyScene scene)
    {
        _scene = scene;
        _lexemes = scene.Lexemes;
        _subjects = scene.Names.Where(IsActingState).ToLookup(name => _lexemes[name.First].Passage);
        State = Weigh();
    }

    /// <summary>The state that the report is at home in, or null where that is not clear.</summary>
    internal PartyDraft? State { get; }

    /// <summary>The state meant at a place.</summary>
    /// <param name="index">Index of a lexeme.</param>
    /// <returns>The state, or null where that is not clear.</returns>
    internal PartyDraft? At(int index) => _subjects[_lexemes[index].Passage].LastOrDefault(name => IsNear(name, index))?.Draft ?? State;

    private bool IsNear(NameSpan name, int index) => name.End <= index && _lexemes[index].Sentence - _lexemes[name.First].Sentence <= Reach;

    /// <summary>"Kenya said", "Kenya, which borders it, said", "members of Kenya's union": a state that acts or owns, not a place.</summary>
    private bool IsActingState(NameSpan name)
    {
        if (name.Draft is not { Kind: PartyKind.State })
        {
            return false;
        }

        var words = _scene.Knowledge.Words;
        var before = _lexemes[name.First - 1].Lower;
        if (_lexemes[name.End - 1].IsPossessive)
        {
            return !words.PlacePrepositions.Contains(before);
        }

        return !words.Prepositions.Contains(before)
            && (words.IsVerbal(_lexemes[name.End].Lower) || (_lexemes[name.End].IsMark(',') && _lexemes[name.End + 1].Lower is "which"));
    }

    private PartyDraft? Weigh()
    {
        var weights = new Dictionary<PartyDraft, double>();
        if (_scene.Dateline is { } dateline)
        {
            weights[_scene.DraftOf(dateline)] = OfDateline;
        }

        foreach (var name in _scene.Names)
        {
            if (StateOf(name) is { } state)
            {
                weights[state] = weights.GetValueOrDefault(state) + WeightOf(name);
            }
        }

        var best = weights.OrderByDescending(weight => weight.Value).ThenBy(weight => weight.Key.Name, StringComparer.Ordinal).Take(2).ToArray();
        return best.Length > 0 && best[0].Value >= Least && (best.Length == 1 || best[0].Value >= Lead * best[1].Value) ? best[0].Key : null;
    }

    private PartyDraft? StateOf(NameSpan name) =>
        name.Hit is { Use: NameUse.Capital, Entry: { } entry } ? _scene.DraftOf(entry) : name.Draft is { Kind: PartyKind.Company or PartyKind.Ngo } ? null : _scene.CountryOf(name.Owner ?? name.Draft);

    private double WeightOf(NameSpan name)
    {
        if (name is { Draft: null, Hit.Use: NameUse.Capital })
        {
            return OfPlace;
        }

        var next = _lexemes[name.End].Lower;
        var isOfOffice = (name.Type == NameType.Adjective || _lexemes[name.End - 1].IsPossessive)
            && (_scene.TitleAt(name.End) is not null || _scene.Knowledge.Words.GovernmentNouns.Contains(next) || _scene.Knowledge.Words.Portfolios.Contains(next));
        return 1 + (isOfOffice ? OfOffice : 0);
    }
}
