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

    /// <summary>Links every name.</summary>
    internal void Link()
    {
        LinkKnown();
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Person).OrderByDescending(name => name.End - name.First).ThenBy(name => name.First))
        {
            LinkPerson(name);
        }

        foreach (var name in scene.Names.Where(name => name.Type == NameType.Organisation))
        {
            LinkOrganisation(name);
        }

        new StateGuess(scene).Link();
        LinkAcronyms();
        foreach (var name in scene.Names.Where(name => name is { Type: NameType.Unknown, Draft: null }))
        {
            LinkLater(name);
        }

        foreach (var name in scene.Names)
        {
            LinkOwner(name);
        }
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

        foreach (var name in scene.Names.Where(name => name.Type == NameType.Known))
        {
            var entry = name.Hit!.Entry!;
            if ((name.Hit.Use == NameUse.WeakName && !named.Contains(entry)) || !_judge.IsMention(name))
            {
                continue;
            }

            name.Draft = scene.DraftOf(entry);
            name.Draft.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "gazetteer", 0.9);
            if (entry.Kind == PartyKind.Person)
            {
                name.Draft.Gender = _evidence.GenderOf(_lexemes, name.First, name.End) is var gender && gender != Gender.Unknown ? gender : name.Draft.Gender;
                _persons.Add(name.Draft);
            }
        }

        foreach (var name in scene.Names.Where(name => name.Type == NameType.Adjective && _judge.IsMention(name)))
        {
            name.Draft = scene.DraftOf(name.Hit!.Country!);
            name.Draft.Mention(_lexemes.Span(name.First - 1, name.End), MentionForm.Name, "people", 0.8);
        }
    }

    private void LinkPerson(NameSpan name)
    {
        var keys = Keys(name);
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

    private void LinkOrganisation(NameSpan name)
    {
        var text = _lexemes.TextOf(name.First, name.End);
        var draft = scene.Drafts.Find(other => !other.IsPerson && string.Equals(other.Name, text, StringComparison.OrdinalIgnoreCase));
        if (draft is null)
        {
            draft = scene.Add(new PartyDraft { Name = text, Kind = name.Kind });
            draft.NameKeys.AddRange(Keys(name));
            if (_lexemes[name.First] is var first && scene.Knowledge.Gazetteer.TryMatch(_lexemes, name.First, out _, out var hit) && (hit.Country ?? hit.Entry) is { Kind: PartyKind.State } state && first.IsCapital)
            {
                draft.Affiliation = scene.DraftOf(state);
            }

            AddNouns(draft);
        }

        name.Draft = draft;
        draft.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "organisation", 0.75);
    }

    private void AddNouns(PartyDraft draft)
    {
        foreach (var key in draft.NameKeys)
        {
            var lower = key.ToLowerInvariant();
            if (scene.Knowledge.Words.BodyNouns.Contains(lower))
            {
                draft.Nouns.Add(lower);
            }
        }
    }

    /// <summary>"Front for the Liberation of the Azaghar (FLA)": what stands in brackets behind a name is another name of it.</summary>
    private void LinkAcronyms()
    {
        foreach (var name in scene.Names)
        {
            if (!_lexemes[name.End].IsMark('(') || !_lexemes[name.End + 2].IsMark(')') || scene.NameAt(name.End + 1) is not { } inner || inner.Draft == name.Draft)
            {
                continue;
            }

            if (inner.Type != NameType.Unknown || name.Draft is not { IsPerson: false } draft)
            {
                continue;
            }

            foreach (var other in scene.Names.Where(other => other is { Type: NameType.Unknown, Draft: null } && other.End == other.First + 1 && string.Equals(_lexemes[other.First].Key, _lexemes[inner.First].Key, StringComparison.Ordinal)))
            {
                other.Draft = draft;
                draft.Mention(_lexemes.Span(other.First, other.End), MentionForm.Name, "acronym", 0.9);
            }
        }
    }

    /// <summary>A last name or the head word of a name, later in the report.</summary>
    private void LinkLater(NameSpan name)
    {
        var keys = Keys(name);
        var (end, draft) = (name.End, _persons.Find(keys));
        if (draft is null && keys.Count > 1)
        {
            // "Ruritania Kerry": what stands behind a last name does not belong to it.
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

    private bool NearSpeech(NameSpan name) =>
        scene.Knowledge.Words.Speech.Contains(_lexemes[name.End].Lower) || scene.Knowledge.Words.Speech.Contains(_lexemes[name.First - 1].Lower);

    private PartyDraft? HeadWord(NameSpan name, string key)
    {
        if (_lexemes[name.First].IsInitial || (!scene.Knowledge.Words.BodyNouns.Contains(_lexemes[name.First].Lower) && scene.Knowledge.Words.OrganisationKind(_lexemes[name.First].Lower) is null))
        {
            return null;
        }

        return scene.Drafts.FindLast(draft => !draft.IsPerson && draft.Mentions.Count > 0 && draft.NameKeys.Count > 1 && draft.NameKeys.Contains(key)
            && draft.Mentions.Exists(mention => mention.Span.Start < _lexemes[name.First].Span.Start));
    }

    private void LinkOwner(NameSpan name)
    {
        if (name.Hit?.Country is { } country)
        {
            name.Owner = scene.DraftOf(country);
        }

        name.Owner ??= name.Draft ?? (name is { Type: NameType.Known, Hit.Use: not NameUse.Capital and not NameUse.WeakName } ? scene.DraftOf(name.Hit!.Entry!) : null);
    }

    private List<string> Keys(NameSpan name)
    {
        var keys = new List<string>(name.End - name.First);
        for (var index = name.First; index < name.End; index++)
        {
            keys.Add(_lexemes[index].Key);
        }

        return keys;
    }
}
