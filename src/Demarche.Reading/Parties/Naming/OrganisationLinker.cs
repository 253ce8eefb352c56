using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Links the names of organisations that the gazetteer does not know, and the acronyms that a report introduces.</summary>
/// <param name="scene">The document.</param>
internal sealed class OrganisationLinker(PartyScene scene)
{
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly Dictionary<string, PartyDraft> _organisations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives every name of an organisation a party.</summary>
    internal void LinkNames()
    {
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Organisation))
        {
            LinkOrganisation(name);
        }
    }

    private void LinkOrganisation(NameSpan name)
    {
        var text = _lexemes.TextOf(name.First, name.End);
        var owner = OwnerOf(name);
        var key = owner is null ? text : $"{text}|{owner.Name}";
        if (!_organisations.TryGetValue(key, out var draft))
        {
            draft = scene.Add(new PartyDraft { Name = text, Kind = KindOf(name) });
            draft.NameKeys.AddRange(_lexemes.Keys(name.First, name.End));
            if (_lexemes[name.First] is var first && scene.Knowledge.Gazetteer.TryMatch(_lexemes, name.First, out _, out var hit) && (hit.Country ?? hit.Entry) is { Kind: PartyKind.State } state && first.IsCapital)
            {
                draft.Affiliation = scene.DraftOf(state);
            }

            draft.Affiliation ??= owner;
            Classify(draft);
            AddNouns(draft);
            _organisations.Add(key, draft);
            _organisations[text] = draft;
        }

        name.Draft = draft;
        draft.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "organisation", 0.75);
    }

    /// <summary>"Iran's Foreign Ministry", "the Russian Navy": the state in front of a body's name.</summary>
    private PartyDraft? OwnerOf(NameSpan name)
    {
        if (name.Kind != PartyKind.Government || scene.NameAt(name.First - 1) is not { } before || before.End != name.First)
        {
            return null;
        }

        var isOwner = before.Type == NameType.Adjective || before.Hit?.Country is not null || _lexemes[name.First - 1].IsPossessive;
        return isOwner && (before.Hit?.Country ?? before.Hit?.Entry) is { Kind: PartyKind.State } state ? scene.DraftOf(state) : null;
    }

    /// <summary>Gives ministries, parliaments and forces without a country the state that is meant where they are first named.</summary>
    internal void PlaceBodies()
    {
        foreach (var name in scene.Names)
        {
            if (name is { Type: NameType.Organisation, Draft: { Kind: PartyKind.Government, Affiliation: null } draft } && IsNational(draft))
            {
                draft.Affiliation = scene.Home.At(name.First);
                Classify(draft);
            }
        }
    }

    private static bool IsNational(PartyDraft draft) =>
        draft.NameKeys[0] is "Ministry" or "Department" or "Parliament" || draft.NameKeys[^1] is "Ministry" or "Department" or "Parliament" or "Army" or "Navy" or "Guard" or "Cabinet" or "Treasury" or "Agency";

    /// <summary>The army or parliament of a country is a body of its government.</summary>
    private void Classify(PartyDraft draft)
    {
        if (draft.NameKeys[0] is "House" or "Senate" or "Congressional" && draft.Affiliation is null && scene.Knowledge.Gazetteer.State("US") is { } congress)
        {
            (draft.Kind, draft.Role, draft.Affiliation) = (PartyKind.Government, "LEG", scene.DraftOf(congress));
            return;
        }

        var role = draft.NameKeys[^1].ToLowerInvariant() switch
        {
            "army" or "navy" or "forces" or "force" or "guard" or "guards" or "command" => "MIL",
            "police" => "COP",
            "parliament" or "assembly" or "senate" or "congress" => "LEG",
            "court" or "courts" or "tribunal" => "JUD",
            _ => null,
        };
        if (draft.Affiliation is { Kind: PartyKind.State } && role is not null)
        {
            (draft.Kind, draft.Role) = (PartyKind.Government, role);
        }
        else if (draft.Affiliation is not null && draft.Kind is not PartyKind.Government)
        {
            draft.Role = draft.Kind switch { PartyKind.ArmedGroup => "REB", PartyKind.PoliticalParty => "PTY", PartyKind.Company => "BUS", _ => string.Empty };
        }
    }

    /// <summary>"Fishers' League": people of one trade form no political party.</summary>
    private PartyKind KindOf(NameSpan name)
    {
        for (var index = name.First; index < name.End - 1; index++)
        {
            if (_lexemes[index].IsPossessive && _lexemes[index].Lower.EndsWith('s') && name.Kind == PartyKind.PoliticalParty && _lexemes[name.End - 1].Lower is not "party")
            {
                return PartyKind.Ngo;
            }
        }

        return name.Kind;
    }

    /// <summary>An armed group that is not known otherwise is taken for one of the state that the report is about.</summary>
    internal void PlaceGroups()
    {
        foreach (var draft in scene.Drafts.Where(draft => draft is { Kind: PartyKind.ArmedGroup, Entry: null, Affiliation: null }).ToList())
        {
            (draft.Affiliation, draft.Role) = (scene.DominantState(), "REB");
        }
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

    /// <summary>"Front for the Liberation of Kesh (FLK)": what stands in brackets behind a name is another name of it.</summary>
    internal void LinkAcronyms()
    {
        var single = scene.Names.Where(name => name.End == name.First + 1).ToLookup(name => _lexemes[name.First].Key, StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in scene.Names)
        {
            if (name.Hit is { Use: Gazetteers.NameUse.Seat or Gazetteers.NameUse.Capital } || !_lexemes[name.End].IsMark('(') || !_lexemes[name.End + 2].IsMark(')') || scene.NameAt(name.End + 1) is not { } inner || inner.Draft == name.Draft)
            {
                continue;
            }

            if (name.Draft is not { IsPerson: false } draft || inner.End != inner.First + 1 || (inner.Type != NameType.Unknown && !AreInitials(_lexemes[inner.First].Key, draft)))
            {
                continue;
            }

            if (!read.Add(_lexemes[inner.First].Key))
            {
                continue;
            }

            foreach (var other in single[_lexemes[inner.First].Key])
            {
                // What the report itself says the letters mean goes before what they mean elsewhere.
                var there = _lexemes.Span(other.First, other.End);
                other.Draft?.Drop(there);
                other.Draft = draft;
                draft.Mention(_lexemes.Span(other.First, other.End), MentionForm.Name, "acronym", 0.9);
            }
        }
    }

    private static bool AreInitials(string acronym, PartyDraft draft)
    {
        var initials = string.Concat(draft.NameKeys.Where(key => char.IsUpper(key[0])).Select(key => key[0]));
        return string.Equals(initials, acronym, StringComparison.Ordinal);
    }
}
