using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Whom the text has spoken of up to a place, and the rules by which a later word picks one of them.</summary>
/// <param name="scene">The document.</param>
internal sealed class Discourse(PartyScene scene)
{
    // Far more than a sentence people wrote; keeps a text without stops from taking quadratic time.
    private const int MostInSentence = 300;

    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly WordLists _words = scene.Knowledge.Words;
    private readonly List<Focus> _foci = [];
    private readonly Dictionary<int, List<Focus>> _bySentence = [];
    private readonly Dictionary<int, Focus> _at = [];

    /// <summary>Notes that a party is spoken of.</summary>
    /// <param name="draft">The party.</param>
    /// <param name="first">Index of the first lexeme.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="isPlural">Whether the words speak of several.</param>
    internal void Note(PartyDraft draft, int first, int end, bool isPlural = false)
    {
        var focus = new Focus(draft, first, end, _lexemes[first].Sentence, IsSubject(first, end), isPlural);
        _foci.Add(focus);
        if (!_bySentence.TryGetValue(focus.Sentence, out var foci))
        {
            _bySentence.Add(focus.Sentence, foci = []);
        }

        foci.Add(focus);
        for (var index = first; index < end; index++)
        {
            if (!_at.TryGetValue(index, out var there) || end - first < there.End - there.First)
            {
                _at[index] = focus;
            }
        }
    }

    /// <summary>The party of the shortest words noted at a lexeme.</summary>
    /// <param name="index">Index of the lexeme.</param>
    /// <returns>The party, or null.</returns>
    internal PartyDraft? At(int index) => _at.GetValueOrDefault(index)?.Draft;

    /// <summary>Whom a sentence speaks of, as far as it was read.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <returns>In order of reading; empty for a sentence so long that nobody could tell.</returns>
    internal IReadOnlyList<Focus> In(int sentence) =>
        _bySentence.TryGetValue(sentence, out var foci) && foci.Count <= MostInSentence ? foci : [];

    /// <summary>
    /// The party that a word most likely stands for: the subject of its own sentence, else who else is in it; else the subject of the
    /// sentence before, and so on.
    /// </summary>
    /// <param name="at">Index of the word.</param>
    /// <param name="back">How many sentences before its own to look in.</param>
    /// <param name="fits">Who can be meant.</param>
    /// <returns>The party, or null.</returns>
    internal PartyDraft? Pick(int at, int back, Predicate<Focus> fits)
    {
        var sentence = _lexemes[at].Sentence;
        for (var current = sentence; current >= sentence - back; current--)
        {
            var (subject, other) = (default(Focus), default(Focus));
            var foci = In(current);
            for (var index = foci.Count - 1; index >= 0; index--)
            {
                var focus = foci[index];
                if (focus.End <= at && fits(focus))
                {
                    other ??= focus;
                    subject = focus.IsSubject ? focus : subject;
                }
            }

            if ((subject ?? other) is { } found)
            {
                return found.Draft;
            }
        }

        return null;
    }

    /// <summary>"X and his aides", "blamed X for its losses": the party that a possessive pronoun is joined to by such a word.</summary>
    /// <param name="at">Index of the pronoun.</param>
    /// <param name="fits">Who can be meant.</param>
    /// <returns>The party, or null.</returns>
    internal PartyDraft? Beside(int at, Predicate<Focus> fits)
    {
        if (_lexemes[at - 1].Lower is not "and" and not "with" and not "or" and not "for")
        {
            return null;
        }

        var foci = In(_lexemes[at].Sentence);
        for (var index = foci.Count - 1; index >= 0; index--)
        {
            if (foci[index].End == at - 1 && fits(foci[index]))
            {
                return foci[index].Draft;
            }
        }

        return null;
    }

    /// <summary>The party spoken of last that fits.</summary>
    /// <param name="at">Index of the word.</param>
    /// <param name="back">How many sentences before its own to look in.</param>
    /// <param name="fits">Who can be meant.</param>
    /// <returns>The party, or null.</returns>
    internal PartyDraft? Last(int at, int back, Predicate<Focus> fits)
    {
        for (var index = _foci.Count - 1; index >= 0 && index > _foci.Count - MostInSentence && _foci[index].Sentence >= _lexemes[at].Sentence - back; index--)
        {
            if (_foci[index].End <= at && fits(_foci[index]))
            {
                return _foci[index].Draft;
            }
        }

        return null;
    }

    /// <summary>Whether the words from one lexeme to another seem to be the subject of a verb.</summary>
    /// <param name="first">Index of the first lexeme.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>True where a verb follows, or a verb of saying stands in front of them.</returns>
    internal bool IsSubject(int first, int end)
    {
        if (_lexemes[end - 1].IsPossessive || _words.Prepositions.Contains(_lexemes[PhraseStart(first) - 1].Lower))
        {
            return false;
        }

        var next = end;
        if (_lexemes[next].IsMark(','))
        {
            next = BehindInsertion(next);
        }
        else if (_lexemes[next].IsMark('('))
        {
            next += _lexemes[next + 2].IsMark(')') ? 3 : 0;
        }
        else if (_lexemes[next].Lower is "and" && scene.NameAt(next + 1) is { } other)
        {
            next = other.End;
        }

        return _words.IsVerbal(_lexemes[next].Lower) || (_lexemes[first - 1].Lower is "said" or "says" or "added");
    }

    /// <summary>"with political columnist X": the preposition stands in front of the title.</summary>
    private int PhraseStart(int start)
    {
        var first = start;
        while (start - first < 10 && (scene.TitleAt(first - 1) is not null || scene.NameAt(first - 1) is { Type: Naming.NameType.Adjective }
            || (_words.OfficialAdjectives.Contains(_lexemes[first - 1].Lower) && _lexemes[first - 1].IsWord) || _lexemes[first - 1].Lower is "the" or "a" or "an"))
        {
            first--;
        }

        return first;
    }

    private int BehindInsertion(int comma)
    {
        for (var index = comma + 1; index < comma + 16 && _lexemes[index].Sentence == _lexemes[comma].Sentence; index++)
        {
            if (_lexemes[index].IsMark(','))
            {
                return index + 1;
            }
        }

        return comma;
    }
}
