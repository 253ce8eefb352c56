using Demarche.Language.Names;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Gives every name of a document the party it stands for: one party under its full name, last name and acronym.</summary>
/// <param name="scene">The document.</param>
internal sealed class NameLinker(PartyScene scene)
{
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly NameUseJudge _judge = new(scene);
    private readonly PersonEvidence _evidence = new(scene.Knowledge);
    private readonly PersonIndex _persons = new();
    private readonly List<NameSpan> _others = [];
    private readonly Dictionary<string, List<PartyDraft>> _bodies = new(StringComparer.Ordinal);

    /// <summary>Links every name.</summary>
    internal void Link()
    {
        LinkKnown();
        var places = PlacesLikePersons();
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Person && !places.Contains(_lexemes.TextOf(name.First, name.End))).OrderByDescending(name => name.End - name.First).ThenBy(name => name.First))
        {
            LinkPerson(name);
        }

        var organisations = new OrganisationLinker(scene);
        organisations.LinkNames();
        new NamesakeGuess(scene, _evidence).Find().ForEach(LinkPerson);
        new StateGuess(scene).Link();
        organisations.PlaceGroups();
        organisations.LinkAcronyms();
        foreach (var name in scene.Names.Where(name => name is { Type: NameType.Unknown, Draft: null }).Concat(_others))
        {
            LinkLater(name);
        }

        foreach (var name in scene.Names.Where(name => name is { Type: NameType.Unknown, Draft: null } && IsToldSpeaker(name)))
        {
            LinkPerson(name);
        }

        new HomonymLinker(scene).Link();
        foreach (var name in scene.Names)
        {
            LinkOwner(name);
        }

        organisations.PlaceBodies();
    }

    /// <summary>Names that begin with a first name and stand only where places do: "met at Rosa Alba", "in Santa Maria".</summary>
    private HashSet<string> PlacesLikePersons()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Person && name.End > name.First + 1))
        {
            var isPerson = _evidence.IsBesidePerson(_lexemes, scene.Titles, name.First, name.End);
            (isPerson ? persons : _lexemes[name.First - 1].Lower is "at" or "in" or "near" or "outside" ? places : []).Add(_lexemes.TextOf(name.First, name.End));
        }

        places.ExceptWith(persons);
        return places;
    }

    private static bool IsCertain(NameSpan name) => name.Hit!.Use is not NameUse.WeakName and not NameUse.Capital;

    private void LinkKnown()
    {
        var named = new HashSet<GazetteerEntry>();
        foreach (var name in scene.Names)
        {
            if (name.Type == NameType.Known && IsCertain(name))
            {
                named.Add(name.Hit!.Entry!);
            }

            if (name.Hit?.Country is { } country)
            {
                named.Add(country);
            }
        }

        var (inFull, namesakes) = FullNames();
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Known))
        {
            var entry = name.Hit!.Entry!;
            if (entry.Kind == PartyKind.Person && name.End == name.First + 1 && !inFull.Contains(entry) && namesakes.Contains(_lexemes[name.First].Key))
            {
                _others.Add(name);
                continue;
            }

            if ((name.Hit.Use == NameUse.WeakName && (!named.Contains(entry) || _lexemes[name.End].Lower is "of")) || !_judge.IsMention(name))
            {
                continue;
            }

            name.Draft = scene.DraftOf(entry);
            name.Draft.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "gazetteer", 0.9);
            name.Draft.IsNamed |= name.Hit.Use != NameUse.Plural;
            if (entry.Kind == PartyKind.Person)
            {
                name.Draft.Gender = _evidence.GenderOf(_lexemes, name.First, name.End) is var gender && gender != Gender.Unknown ? gender : name.Draft.Gender;
                AddKnownOffice(name.Draft, entry);
                _persons.Add(name.Draft);
            }
        }

        foreach (var name in scene.Names.Where(name => name.Type == NameType.Adjective && _judge.IsMention(name)))
        {
            name.Draft = scene.DraftOf(name.Hit!.Country!);
            name.Draft.Mention(_lexemes.Span(name.First - 1, name.End), MentionForm.Name, "people", 0.8);
        }
    }

    /// <summary>The known persons named in full or with a title, and the last names of other persons whom the report names in full.</summary>
    private (HashSet<GazetteerEntry> InFull, HashSet<string> Namesakes) FullNames()
    {
        var inFull = new HashSet<GazetteerEntry>();
        var namesakes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in scene.Names)
        {
            if (name is { Type: NameType.Known, Hit.Entry: { Kind: PartyKind.Person } entry } && (name.End > name.First + 1 || scene.TitleAt(name.First - 1) is { Word.IsAddress: false }))
            {
                inFull.Add(entry);
            }
            else if (name.Type == NameType.Person && name.End > name.First + 1)
            {
                namesakes.Add(_lexemes[name.End - 1].Key);
            }
        }

        return (inFull, namesakes);
    }

    /// <summary>"the Ruritanian leader" can be said of a known leader whose office the report does not tell.</summary>
    private void AddKnownOffice(PartyDraft person, GazetteerEntry entry)
    {
        if (entry.Title is not { } title)
        {
            return;
        }

        var head = title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        person.KnownNouns.Add(head);
        if (scene.Knowledge.Titles.Find(head) is { IsHead: true } || title.StartsWith("Prime", StringComparison.Ordinal))
        {
            person.KnownNouns.Add("leader");
        }
    }

    private void LinkPerson(NameSpan name)
    {
        var keys = _lexemes.Keys(name.First, name.End);
        var draft = _persons.Find(keys);
        if (draft is null)
        {
            draft = scene.Add(new PartyDraft { Name = _lexemes.TextOf(name.First, name.End), Kind = PartyKind.Person });
            draft.NameKeys.AddRange(keys);
            _persons.Add(draft);
        }

        if (draft.Gender == Gender.Unknown && keys.Count > 1)
        {
            draft.Gender = _evidence.GenderOf(_lexemes, name.First, name.End);
        }

        name.Draft = draft;
        draft.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "person", 0.85);
    }

    /// <summary>A last name or the head word of a name, later in the report.</summary>
    private void LinkLater(NameSpan name)
    {
        var keys = _lexemes.Keys(name.First, name.End);
        var (end, draft) = (name.End, _persons.Find(keys) ?? (keys.Count == 1 ? _persons.FirstNamed(keys[0]) : null));
        if (draft is null && keys.Count > 1)
        {
            // "Ruritania Odhiambo": what stands behind a last name does not belong to it.
            draft = _persons.Find([keys[0]]);
            end = name.First + 1;
        }

        draft ??= keys.Count == 1 ? _persons.Misspelt(keys[0]) is { } near && NearSpeech(name) ? near : HeadWord(name, keys[0]) : null;
        if (draft is null)
        {
            return;
        }

        name.Draft = draft;
        draft.Mention(_lexemes.Span(name.First, end), MentionForm.Name, draft.IsPerson ? "last-name" : "head-word", 0.85);
    }

    /// <summary>"Mazloum said": somebody known by one name, whom the model takes for a person and the report lets speak.</summary>
    private bool IsToldSpeaker(NameSpan name) =>
        scene.Told?.KindOf(name.First, name.End) is NameKind.Person && !_lexemes[name.First].Has(LexemeFlags.TitleCase) && _lexemes[name.First].Key.Length > 2
        && (NearSpeech(name) || scene.Told.IsDoer(name.First, name.End)) && !_lexemes[name.First].Has(LexemeFlags.AllCapitals)
        && !scene.Knowledge.Words.Determiners.Contains(_lexemes[name.First - 1].Lower);

    private bool NearSpeech(NameSpan name) =>
        scene.Knowledge.Words.Speech.Contains(_lexemes[name.End].Lower) || scene.Knowledge.Words.Speech.Contains(_lexemes[name.First - 1].Lower);

    private PartyDraft? HeadWord(NameSpan name, string key)
    {
        if (_lexemes[name.First].IsInitial || (!scene.Knowledge.Words.BodyNouns.Contains(_lexemes[name.First].Lower) && scene.Knowledge.Words.OrganisationKind(_lexemes[name.First].Lower) is null))
        {
            return null;
        }

        return Bodies(key).FindLast(draft => draft.Mentions[0].Span.Start < _lexemes[name.First].Span.Start);
    }

    /// <summary>The bodies with a mention whose name of several words has a word in it; not more than are in any report.</summary>
    private List<PartyDraft> Bodies(string key)
    {
        if (_bodies.Count == 0)
        {
            foreach (var draft in scene.Drafts.Where(draft => !draft.IsPerson && draft.Mentions.Count > 0 && draft.NameKeys.Count > 1))
            {
                foreach (var word in draft.NameKeys)
                {
                    if (!_bodies.TryGetValue(word, out var list))
                    {
                        _bodies.Add(word, list = []);
                    }

                    if (list.Count < 40)
                    {
                        list.Add(draft);
                    }
                }
            }
        }

        return _bodies.GetValueOrDefault(key) ?? [];
    }

    private void LinkOwner(NameSpan name)
    {
        if (name.Hit?.Country is { } country)
        {
            name.Owner = scene.DraftOf(country);
        }

        name.Owner ??= name.Draft ?? (name is { Type: NameType.Known, Hit.Use: not NameUse.Capital and not NameUse.WeakName } ? scene.DraftOf(name.Hit!.Entry!) : null);
    }
}
