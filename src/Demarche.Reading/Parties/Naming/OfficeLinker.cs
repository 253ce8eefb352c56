using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Gives persons the offices that stand beside their names, and the country or body they are held for.</summary>
/// <param name="scene">The document, with its names linked.</param>
internal sealed class OfficeLinker(PartyScene scene)
{
    private const int LongestApposition = 14;
    private const int FarthestBody = 120;
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly NounPhrases _phrases = new(scene);
    private readonly Dictionary<PartyDraft, PartyDraft> _homes = [];

    /// <summary>Links the offices of every person.</summary>
    internal void Link()
    {
        foreach (var name in scene.Names)
        {
            if (name.Draft is { IsPerson: true } person)
            {
                Before(name, person);
                BeforeComma(name, person);
                AfterComma(name, person);
                OfBody(name, person);
                InBrackets(name, person);
            }
        }

        foreach (var person in scene.Drafts.Where(draft => draft is { IsPerson: true, Affiliation: null }).ToList())
        {
            person.Affiliation = Holder(person) ?? (scene.Knowledge.Gazetteer.State(person.Iso) is { } state ? scene.DraftOf(state) : null) ?? _homes.GetValueOrDefault(person);
        }
    }

    /// <summary>"Kenyan Foreign Minister Grace Odhiambo".</summary>
    private void Before(NameSpan name, PartyDraft person)
    {
        var at = name.First;
        for (var count = 0; count < 3 && scene.TitleAt(at - 1) is { } title && title.End == at && !_lexemes[at - 1].IsPossessive; count++)
        {
            if (title.Word.IsPlural)
            {
                return;
            }

            var owner = _phrases.Owner(title.First, title.End);
            if (owner is null && _lexemes[title.First - 1].Lower is "his" or "her" or "its" or "their")
            {
                scene.OwnedByPronoun[title.First - 1] = person;
            }

            Hold(person, title, owner);
            at = title.First;
        }
    }

    /// <summary>"Ruritania's water minister, Jan Novak".</summary>
    private void BeforeComma(NameSpan name, PartyDraft person)
    {
        if (!_lexemes[name.First - 1].IsMark(','))
        {
            return;
        }

        for (var index = name.First - 2; index > name.First - LongestApposition && _lexemes[index].IsWord; index--)
        {
            if (scene.TitleAt(index) is not { Word.IsPlural: false } title)
            {
                continue;
            }

            if (title.End < name.First - 1 && _lexemes[title.End].Lower is not "of" and not "for" and not "to" and not "at" and not "in")
            {
                return;
            }

            if (scene.NameAt(title.End) is { Draft.IsPerson: true })
            {
                return;
            }

            Appose(person, title, title.End == name.First - 1 ? title.End : name.First - 1);
            return;
        }
    }

    /// <summary>"Selim Aral, the Turkish ambassador to the United Nations".</summary>
    private void AfterComma(NameSpan name, PartyDraft person)
    {
        if (!_lexemes[name.End].IsMark(','))
        {
            return;
        }

        for (var index = name.End + 1; index < name.End + LongestApposition / 2 && _lexemes[index].IsWord && !scene.Knowledge.Words.IsVerbal(_lexemes[index].Lower); index++)
        {
            if (scene.TitleAt(index) is not { Word.IsPlural: false } title)
            {
                continue;
            }

            if (scene.NameAt(title.End) is { Draft.IsPerson: true } || _phrases.Start(title.First) != name.End + 1)
            {
                return;
            }

            Appose(person, title, _phrases.End(title.End));
            return;
        }
    }

    private void Appose(PartyDraft person, TitlePhrase title, int end)
    {
        var first = _phrases.Start(title.First);
        var owner = _phrases.Owner(title.First, title.End);
        if (owner is null && _lexemes[first].Lower is "whose" && scene.NameAt(first - 2)?.Draft is { IsPerson: false } antecedent)
        {
            owner = antecedent;
        }

        if (owner is null && _lexemes[first].Lower is "his" or "her" or "its" or "their")
        {
            scene.OwnedByPronoun[first] = person;
        }

        Hold(person, title, owner);
        if (first < title.First || title.End > title.First)
        {
            person.Mention(_lexemes.Span(first, end), MentionForm.Nominal, "apposition", 0.8);
            scene.Appositions.Add((first, end, person));
        }
    }

    /// <summary>"Jane Roe, R-Ohio" and "Jane Roe (D-CA)": how American reports tell a lawmaker's party and state.</summary>
    private void InBrackets(NameSpan name, PartyDraft person)
    {
        ref readonly var mark = ref _lexemes[name.End];
        if (person.Affiliation is null && (mark.IsMark('(') || mark.IsMark(',')) && IsPartyAndState(_lexemes[name.End + 1].Key, _lexemes[name.End + 2])
            && scene.Knowledge.Gazetteer.State("US") is { } us)
        {
            (person.Affiliation, person.Role) = (scene.DraftOf(us), person.Role ?? "LEG");
        }
    }

    private static bool IsPartyAndState(string key, Lexeme next) =>
        key.Length > 2 && key[0] is 'R' or 'D' or 'I' && key[1] is '-' or '–' or '—' && char.IsUpper(key[2])
        || (key is "R" or "D" or "I" && (next.IsMark('-') || next.IsMark('–') || next.IsMark('—')));

    /// <summary>"said Ana Quiroga-Reyes of the Lake Institute".</summary>
    private void OfBody(NameSpan name, PartyDraft person)
    {
        if (_lexemes[name.End].Lower is not "of" and not "from" and not "at" and not "with" || person.Affiliation is not null)
        {
            return;
        }

        var index = _lexemes[name.End + 1].Lower is "the" ? name.End + 2 : name.End + 1;
        if (person.Role is "LEG" or "GOV" && scene.Knowledge.Places.TryMatch(_lexemes, index, out _, out var place) && scene.Knowledge.Gazetteer.State(place.Iso) is { } country)
        {
            // "Senator Jane Roe of Ohio".
            person.Affiliation = scene.DraftOf(country);
            return;
        }

        if (scene.NameAt(index) is { Draft: { Kind: not PartyKind.Person and not PartyKind.State } body } && scene.NameAt(index)!.First == index)
        {
            person.Affiliation = body;
        }
    }

    private void Hold(PartyDraft person, TitlePhrase title, PartyDraft? owner)
    {
        scene.Held.TryAdd(title, person);
        if (person.Gender == Gender.Unknown)
        {
            person.Gender = title.Word.Gender;
        }

        if (title.Word.IsAddress)
        {
            return;
        }

        var isFormer = title.IsFormer || IsFormer(title);
        owner ??= _lexemes[title.First].Lower is "government" ? scene.Home.At(title.First) : OfMinistry(title) ?? OfAmericanParty(title) ?? SpokenFor(title);
        if (owner is null && !isFormer && IsNational(title) && scene.Home.At(title.First) is { } home)
        {
            _homes.TryAdd(person, home);
        }

        if (!isFormer || person.Role is null)
        {
            person.Role = isFormer ? "ELI" : person.Role is null or "ELI" ? title.Word.Role : person.Role;
        }

        if (!isFormer)
        {
            person.Affiliation ??= owner;
        }

        person.Nouns.Add(_lexemes[title.Head].Lower);
        if (title.Word.IsHead || _lexemes[title.Head - 1].Lower is "prime" or "supreme")
        {
            person.Nouns.Add("leader");
        }

        if (!title.Word.IsRank && !isFormer)
        {
            var end = TargetEnd(title);
            var first = _lexemes[title.First].Lower is "government" or "then" ? title.First + 1 : title.First;
            person.AddOffice(new DraftOffice(_lexemes.TextOf(first, end), owner, _lexemes.Span(first, end)));
        }
    }

    /// <summary>"foreign ministry spokesman": the ministry of the state that is meant.</summary>
    private PartyDraft? OfMinistry(TitlePhrase title) =>
        _lexemes[title.First - 1].Lower is "ministry" && scene.Knowledge.Words.Portfolios.Contains(_lexemes[title.First - 2].Lower) && scene.NameAt(title.First - 1)?.Draft is null
            ? scene.Home.At(title.First) : null;

    /// <summary>"the State Department gave no date, said spokeswoman Jane Roe": the body named last, in this sentence or the two before.</summary>
    private PartyDraft? SpokenFor(TitlePhrase title)
    {
        if (!_lexemes[title.Head].Lower.StartsWith("spokes", StringComparison.Ordinal) || _lexemes[title.End].Lower is "for" or "of")
        {
            return null;
        }

        for (var index = title.First - 1; index >= Math.Max(0, title.First - FarthestBody) && _lexemes[title.First].Sentence - _lexemes[index].Sentence <= 2; index--)
        {
            if (scene.NameAt(index)?.Draft is { Kind: PartyKind.Government or PartyKind.Igo or PartyKind.ArmedGroup or PartyKind.PoliticalParty or PartyKind.Ngo or PartyKind.Company } body
                && body.Code?.EndsWith("MED", StringComparison.Ordinal) is not true)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>"Democratic Senator Jane Roe", "Republican Rep. John Roe".</summary>
    private PartyDraft? OfAmericanParty(TitlePhrase title) =>
        title.Word.Role is "LEG" && (_lexemes[title.First].Lower is "democratic" or "republican" || _lexemes[title.First - 1].Lower is "democratic" or "republican")
        && scene.Knowledge.Gazetteer.State("US") is { } us ? scene.DraftOf(us) : null;

    /// <summary>Whether the office is one of a state's government or parliament, and the words tell no other holder of it.</summary>
    private bool IsNational(TitlePhrase title)
    {
        if (title.Word.Role is not "GOV" and not "LEG" || _lexemes[title.Head].Lower is "ambassador" or "governor" or "mayor" or "candidate" or "leader" or "envoy" or "lawmaker" or "aide" or "adviser" or "advisor" or "official" or "candidate")
        {
            return false;
        }

        return _lexemes[title.End].Lower is not "of" and not "for" and not "at" and not "to" && scene.NameAt(title.First - 1) is null && !_lexemes[title.First - 1].IsPossessive
            && !(scene.Knowledge.Words.Determiners.Contains(_lexemes[title.First - 1].Lower) && _lexemes[title.First - 1].Lower is not "the");
    }

    /// <summary>"a former Ruritanian inspector": the word stands in front of the country.</summary>
    private bool IsFormer(TitlePhrase title)
    {
        for (var index = _phrases.Start(title.First); index < title.First; index++)
        {
            if (_lexemes[index].Lower is "former" or "late" or "then" or "ex")
            {
                return _lexemes[index].Lower is not "then";
            }
        }

        return false;
    }

    /// <summary>"representative to the United States" is one title.</summary>
    private int TargetEnd(TitlePhrase title)
    {
        if (_lexemes[title.End].Lower is not "to")
        {
            return title.End;
        }

        var index = _lexemes[title.End + 1].Lower is "the" ? title.End + 2 : title.End + 1;
        return scene.NameAt(index) is { } target && target.First == index ? target.End : title.End;
    }

    private PartyDraft? Holder(PartyDraft person)
    {
        foreach (var office in person.Offices)
        {
            if (scene.Knowledge.Titles.HolderOf(office.Title.ToLowerInvariant()) is { } holder && scene.Knowledge.Gazetteer.Named(holder) is { } entry)
            {
                return scene.DraftOf(entry);
            }
        }

        return null;
    }
}
