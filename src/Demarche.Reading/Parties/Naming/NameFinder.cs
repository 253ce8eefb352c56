using Demarche.Language.Names;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Finds the names of a text: those of the gazetteer, and capitalised runs that look like persons or organisations.</summary>
/// <param name="knowledge">The gazetteer and word classes.</param>
/// <param name="told">What a model says names are, or null.</param>
internal sealed class NameFinder(PartyKnowledge knowledge, ModelNames? told = null)
{
    // No name is longer; a text of nothing but capitals must not take quadratic time.
    private const int Longest = 20;

    private readonly WordLists _words = knowledge.Words;
    private readonly PersonEvidence _persons = new(knowledge);
    private readonly HashSet<string> _organisations = new(StringComparer.Ordinal);

    /// <summary>Finds every name.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <param name="titles">For each lexeme the title it is part of, or null.</param>
    /// <returns>The names, in order and apart.</returns>
    internal List<NameSpan> Find(LexemeTable lexemes, TitlePhrase?[] titles)
    {
        var names = new List<NameSpan>();
        for (var index = 0; index < lexemes.Count;)
        {
            var name = At(lexemes, titles, index);
            if (name is not null)
            {
                names.Add(name);
            }

            index = name?.End ?? index + 1;
        }

        return names;
    }

    private NameSpan? At(LexemeTable lexemes, TitlePhrase?[] titles, int index)
    {
        ref readonly var lexeme = ref lexemes[index];
        if (!lexeme.IsWord || lexeme.Has(LexemeFlags.Number))
        {
            return null;
        }

        var known = knowledge.Gazetteer.TryMatch(lexemes, index, out var end, out var hit);
        if ((!known && IsCompound(lexeme.Key)) || (known && _words.Determiners.Contains(lexeme.Lower) && LongerBehind(lexemes, titles, index + 1, end)))
        {
            return null;
        }

        if (!lexeme.IsCapital)
        {
            return known ? new NameSpan(index, end, NameType.Known, hit) : Particled(lexemes, titles, index);
        }

        if (OrganisationEnd(lexemes, titles, index, known ? end : index, out var kind) is var past && past > (known ? end : index))
        {
            return new NameSpan(index, past, NameType.Organisation, null) { Kind = kind };
        }

        if (lexeme.Lower is "new" && !lexeme.IsInitial && !known && knowledge.Gazetteer.TryMatch(lexemes, index + 1, out var behind, out var old) && old.Entry is { Kind: PartyKind.State })
        {
            return new NameSpan(index, behind, NameType.Place, null);
        }

        if (known && !StartsPerson(lexemes, index, end, hit!))
        {
            return new NameSpan(index, end, hit!.Use == NameUse.Place ? NameType.Place : hit.Entry is null ? NameType.Adjective : NameType.Known, hit);
        }

        return titles[index] is not null && !_persons.IsFirstName(lexemes[index].Key) ? null : Run(lexemes, titles, index);
    }

    /// <summary>"Jordan Smith": a country's name that is also a first name, with a name behind it.</summary>
    private bool StartsPerson(LexemeTable lexemes, int index, int end, GazetteerHit hit) =>
        end == index + 1 && !lexemes[index].IsPossessive && hit.Entry is { Kind: PartyKind.State or PartyKind.Person or PartyKind.Company }
        && _persons.IsFirstName(lexemes[index].Key) && lexemes[end].IsCapital && lexemes[end].IsWord
        && lexemes[end].Passage == lexemes[index].Passage && !knowledge.Gazetteer.TryMatch(lexemes, end, out _, out _)
        && _words.OrganisationKind(lexemes[end].Lower) is null && knowledge.Titles.Find(lexemes[end].Lower) is null;

    /// <summary>"de Mistura": a name that begins in lower case counts only behind a title.</summary>
    private NameSpan? Particled(LexemeTable lexemes, TitlePhrase?[] titles, int index)
    {
        if (!_words.Particles.Contains(lexemes[index].Lower) || index == 0 || titles[index - 1] is not { } title || title.End != index
            || !lexemes[index + 1].IsCapital || lexemes[index - 1].IsPossessive)
        {
            return null;
        }

        return new NameSpan(index, RunEnd(lexemes, titles, index + 1), NameType.Person, null);
    }

    /// <summary>"the South China Sea" begins no name that ends at "South".</summary>
    private bool LongerBehind(LexemeTable lexemes, TitlePhrase?[] titles, int index, int end) =>
        (knowledge.Gazetteer.TryMatch(lexemes, index, out var past, out _) && past > end) || OrganisationEnd(lexemes, titles, index, index, out _) > end;

    /// <summary>"Saudi-backed": an adjective made with a name.</summary>
    private static bool IsCompound(string key)
    {
        var hyphen = key.LastIndexOf('-');
        return key.AsSpan(hyphen + 1) is "led" or "backed" or "based" or "controlled" or "held" or "brokered" or "sponsored" or "run" or "funded" or "trained" or "supported" or "mediated" or "owned" or "made" or "occupied" or "allied" or "dominated" or "elect" && hyphen > 0;
    }

    private NameSpan? Run(LexemeTable lexemes, TitlePhrase?[] titles, int index)
    {
        if (lexemes[index].IsInitial && _words.Starters.Contains(lexemes[index].Lower) && !_persons.IsFirstName(lexemes[index].Key))
        {
            return null;
        }

        if (_words.Determiners.Contains(lexemes[index].Lower) || (_words.Days.Contains(lexemes[index].Lower) && !_persons.IsFirstName(lexemes[index].Key)))
        {
            return null;
        }

        var end = RunEnd(lexemes, titles, index);
        if (lexemes[end].IsCapital && IsCompound(lexemes[end].Key) && Adjoins(lexemes, end))
        {
            // "Jane Roe-owned": the name only qualifies.
            return null;
        }

        if (told?.PersonWithin(index, end) is { } person)
        {
            if (person.First > index)
            {
                // "Special Counsel Jane Roe": the words in front are none of the name.
                return null;
            }

            end = person.First == index ? person.End : end;
        }

        var text = lexemes.TextOf(index, end);
        if (end > index + 1 && (_organisations.Contains(text) || HasAcronym(lexemes, index, end)))
        {
            _organisations.Add(text);
            return knowledge.Gazetteer.TryMatch(lexemes, end + 1, out var past, out var known) && past == end + 2 && known.Entry is { Kind: not PartyKind.State and not PartyKind.Person }
                ? new NameSpan(index, end, NameType.Known, known)
                : new NameSpan(index, end, NameType.Organisation, null) { Kind = PartyKind.Ngo };
        }

        return new NameSpan(index, end, IsPerson(lexemes, titles, index, end) ? NameType.Person : NameType.Unknown, null);
    }

    /// <summary>What the model takes for a person is one where it has two words; what it takes for a place or body is none, unless a title stands there.</summary>
    private bool IsPerson(LexemeTable lexemes, TitlePhrase?[] titles, int index, int end)
    {
        var suggested = _persons.Suggests(lexemes, titles, index, end);
        return told?.KindOf(index, end) switch
        {
            NameKind.Person => suggested || end > index + 1,
            NameKind.Location or NameKind.Organisation => suggested && titles.ElementAtOrDefault(index - 1) is not null,
            _ => suggested,
        };
    }

    /// <summary>"Harakat al-Nur (HN)": letters in brackets that are the initials of the words in front show an organisation.</summary>
    private static bool HasAcronym(LexemeTable lexemes, int first, int end)
    {
        if (!lexemes[end].IsMark('(') || !lexemes[end + 2].IsMark(')') || !lexemes[end + 1].Has(LexemeFlags.AllCapitals))
        {
            return false;
        }

        var acronym = lexemes[end + 1].Key;
        var at = 0;
        for (var index = first; index < end && at < acronym.Length; index++)
        {
            var key = lexemes[index].Key;
            at += char.ToUpperInvariant(HasArticle(key) ? key[3] : key[0]) == acronym[at] ? 1 : 0;
        }

        return at >= 2 && lexemes[first].Key[0] == acronym[0];
    }

    /// <summary>"John “Tig” Smith": a nickname in quotation marks inside a name.</summary>
    private bool IsNickname(LexemeTable lexemes, int index) =>
        !lexemes[index].IsWord && lexemes[index].Key is "“" or "\"" or "‘" && lexemes[index + 1].IsCapital && lexemes[index + 1].IsWord
        && lexemes[index + 2].Key is "”" or "\"" or "’" && lexemes[index + 3].IsCapital && lexemes[index + 3].IsWord && lexemes[index + 3].Passage == lexemes[index].Passage
        && _persons.IsFirstName(lexemes[index - 1].Key);

    /// <summary>"Peter King", "Rosalind May": a title or month behind a first name, with no name or day behind it, is a last name.</summary>
    private bool IsOddSurname(LexemeTable lexemes, int first, int index) =>
        index == first + 1 && !lexemes[index + 1].Has(LexemeFlags.Number) && lexemes[index].Lower is "may" or "march" or "june" or "april" or "august" or "king" or "pope" or "judge" or "major" or "baron" or "bishop" or "prince" or "marshal" or "dean" or "justice" or "abbott" or "earl" or "duke"
        && _persons.IsFirstName(lexemes[first].Key) && !(lexemes[index + 1].IsCapital && lexemes[index + 1].Passage == lexemes[index].Passage);

    private int RunEnd(LexemeTable lexemes, TitlePhrase?[] titles, int first)
    {
        var end = first + 1;
        if (IsNickname(lexemes, end))
        {
            end += 4;
        }

        while (end - first < Longest && !lexemes[end - 1].IsPossessive && lexemes[end].IsWord && lexemes[end].Passage == lexemes[first].Passage && Adjoins(lexemes, end))
        {
            ref readonly var next = ref lexemes[end];
            if (next.IsCapital || HasArticle(next.Key))
            {
                if (((titles.ElementAtOrDefault(end) is not null || _words.Days.Contains(next.Lower)) && !IsOddSurname(lexemes, first, end)) || IsCompound(next.Key) || _words.Determiners.Contains(next.Lower) || BreaksRun(lexemes, first, end))
                {
                    break;
                }

                end++;
            }
            else if (_words.Particles.Contains(next.Lower) && ParticleEnd(lexemes, end) is var past && past > end)
            {
                end = past;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"el-Baradi": an Arabic article joined to a name.</summary>
    private static bool HasArticle(string key) => key.Length > 4 && key[2] == '-' && char.IsLower(key[0]) && char.IsUpper(key[3]);

    private int ParticleEnd(LexemeTable lexemes, int index)
    {
        var end = index;
        while (_words.Particles.Contains(lexemes[end].Lower) && end < index + 3)
        {
            end++;
        }

        return lexemes[end].IsCapital && lexemes[end].Passage == lexemes[index].Passage ? end + 1 : index;
    }

    private bool BreaksRun(LexemeTable lexemes, int first, int index) =>
        knowledge.Gazetteer.TryMatch(lexemes, index, out _, out var hit)
        && !(hit.Use is NameUse.Capital && _persons.IsFirstName(lexemes[first].Key))
        && hit.Entry?.Kind != PartyKind.Person
        && !(hit.Use is NameUse.Name && hit.Entry?.Kind is PartyKind.Company && _persons.IsFirstName(lexemes[first].Key));

    private static bool Adjoins(LexemeTable lexemes, int index) => lexemes[index].Span.Start - lexemes[index - 1].Span.End <= 2;

    /// <summary>Where an organisation's name ends that begins here: a run with a head word, and what "of" or "for" adds to it.</summary>
    private int OrganisationEnd(LexemeTable lexemes, TitlePhrase?[] titles, int first, int known, out PartyKind kind)
    {
        kind = PartyKind.Ngo;
        if (lexemes[first].Has(LexemeFlags.TitleCase) || _words.Determiners.Contains(lexemes[first].Lower) || (lexemes[first].IsInitial && _words.Starters.Contains(lexemes[first].Lower) && !_words.Portfolios.Contains(lexemes[first].Lower)))
        {
            return first;
        }

        var (end, head) = (first, -1);
        var index = first;
        while (index - first < Longest && lexemes[index].IsWord && lexemes[index].IsCapital && lexemes[index].Passage == lexemes[first].Passage && (index == first || Adjoins(lexemes, index)))
        {
            if (_words.OrganisationKind(lexemes[index].Lower) is { } found && (!_words.NotParties.Contains(lexemes[index].Lower) || (index == first && lexemes[index + 1].Lower is "of")))
            {
                (head, end, kind) = (index, index + 1, found);
            }

            if (_words.NotParties.Contains(lexemes[index].Lower) && index > first)
            {
                return first;
            }

            if (lexemes[index].IsPossessive && (head == index || !lexemes[index].Lower.EndsWith('s')))
            {
                break;
            }

            index++;
        }

        if (head < 0)
        {
            return first;
        }

        var tail = lexemes[end - 1].IsPossessive || end != index || end <= known ? end : TailEnd(lexemes, titles, end);
        var single = tail == first + 1;
        return single || (head == first && tail == end) || OnlyTitles(titles, first, tail) ? first : tail;
    }

    private static bool OnlyTitles(TitlePhrase?[] titles, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (titles[index] is null)
            {
                return false;
            }
        }

        return true;
    }

    private int TailEnd(LexemeTable lexemes, TitlePhrase?[] titles, int end)
    {
        var past = end;
        for (var index = end; index - end < Longest && lexemes[index].IsWord && lexemes[index].Passage == lexemes[end].Passage;)
        {
            if (lexemes[index].IsCapital && past == index && index > end && titles.ElementAtOrDefault(index) is null && !_words.Days.Contains(lexemes[index].Lower))
            {
                past = ++index;
            }
            else if (lexemes[index].Lower is "of" or "for" or "on" or "and" && (index > end || lexemes[index].Lower is not "and" and not "on"))
            {
                var next = lexemes[index + 1].Lower is "the" ? index + 2 : index + 1;
                if (!lexemes[next].IsCapital || titles.ElementAtOrDefault(next) is not null || _words.Days.Contains(lexemes[next].Lower) || (lexemes[index].Lower is "and" && !_words.Portfolios.Contains(lexemes[next].Lower) && _words.OrganisationKind(lexemes[next].Lower) is null))
                {
                    break;
                }

                past = index = next + 1;
            }
            else
            {
                break;
            }

            if (lexemes[past - 1].IsPossessive)
            {
                break;
            }
        }

        return past;
    }
}
