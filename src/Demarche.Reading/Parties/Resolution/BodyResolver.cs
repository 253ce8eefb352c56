using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>
/// Finds the states, governments and forces that common nouns stand for: "the government", "the country",
/// "Ruritania's army", "the foreign ministry".
/// </summary>
/// <param name="reach">The document.</param>
internal sealed class BodyResolver(Reach reach)
{
    private readonly PartyScene _scene = reach.Scene;
    private readonly LexemeTable _lexemes = reach.Lexemes;
    private readonly GroupResolver _groups = new(reach);
    private readonly List<PartyDraft> _governments = reach.Scene.Drafts.FindAll(draft => draft is { Kind: PartyKind.Government, Entry: not null, Mentions.Count: > 0 });
    private readonly Dictionary<(string Noun, PartyDraft? Country), PartyDraft> _bodies = [];

    /// <summary>Reads a noun.</summary>
    /// <param name="head">Index of the noun.</param>
    /// <returns>One past the last lexeme read, or the head where nothing was found.</returns>
    internal int Resolve(int head)
    {
        ref readonly var lexeme = ref _lexemes[head];
        if (!lexeme.IsWord || _scene.NameAt(head) is not null)
        {
            return head;
        }

        var words = reach.Words;
        if (BodyEnd(head, out var noun, out var role) is var end && end > head)
        {
            return reach.IsHeadNoun(end) ? Body(head, end, noun, role) : head;
        }

        if (!reach.IsHeadNoun(head + 1))
        {
            return head;
        }

        return words.GovernmentNouns.Contains(lexeme.Lower) || lexeme.Lower is "regime" or "junta" ? Government(head)
            : words.StateNouns.Contains(lexeme.Lower) ? Country(head)
            : words.GroupNouns.Contains(lexeme.Lower) ? _groups.Group(head)
            : words.BodyNouns.Contains(lexeme.Lower) ? _groups.Organisation(head)
            : lexeme.Lower is "people" ? People(head)
            : head;
    }

    private static bool IsVague(string determiner) =>
        determiner is "both" or "neither" or "each" or "every" or "any" or "no" or "another" or "some" or "all" or "other" or "two" or "several" or "many";

    private bool IsState(Focus focus) => focus.Draft.Kind is PartyKind.State or PartyKind.People;

    private PartyDraft? RecentState(int at) =>
        reach.Discourse.Pick(at, 0, IsState) ?? reach.Discourse.Last(at, 3, focus => _scene.CountryOf(focus.Draft) is not null) switch
        {
            { } draft => _scene.CountryOf(draft),
            null => null,
        };

    /// <summary>
    /// The state that "the country" or "the government" stands for: of those spoken of just before, one that the report is at home in, or
    /// in which something happens, rather than one that is the subject of the same sentence or one of a list.
    /// </summary>
    private PartyDraft? CountryAt(int head, bool isPlace)
    {
        var best = default(PartyDraft);
        var most = 0.0;
        var actor = isPlace && reach.Words.Prepositions.Contains(_lexemes[head - 2].Lower)
            ? reach.Discourse.Pick(head, 0, focus => focus.IsSubject && IsState(focus)) : null;
        for (var sentence = _lexemes[head].Sentence; sentence >= _lexemes[head].Sentence - 3; sentence--)
        {
            var foci = reach.Discourse.In(sentence);
            for (var index = foci.Count - 1; index >= 0; index--)
            {
                var focus = foci[index];
                if (focus.End <= head && IsState(focus) && Weight(focus, head, isPlace) - (focus.Draft == actor ? 2.6 : 0) is var weight && weight > most)
                {
                    (best, most) = (focus.Draft, weight);
                }
            }
        }

        return best ?? _scene.Home.State ?? actor;
    }

    private double Weight(Focus focus, int head, bool isPlace)
    {
        var distance = _lexemes[head].Sentence - focus.Sentence;
        var before = _lexemes[focus.First - 1].Lower is "the" ? _lexemes[focus.First - 2] : _lexemes[focus.First - 1];
        var weight = (focus.Draft == _scene.Home.State ? reach.Words.Prepositions.Contains(_lexemes[head - 2].Lower) ? 1 : 2 : 0) + (distance == 0 ? 2 : distance == 1 ? 1.2 : 0.6) + (focus.IsSubject ? 0.4 : 0);
        if (isPlace && before.Lower is "in" or "into" or "inside" or "across" or "over" or "throughout")
        {
            weight += 1;
        }

        return weight - (before.IsMark(',') || before.Lower is "and" || (_lexemes[focus.End].IsMark(',') && _scene.NameAt(focus.End + 1) is not null) ? 0.8 : 0);
    }

    private int Government(int head)
    {
        var first = reach.Phrases.Start(head);
        var owner = reach.Phrases.Owner(head, head + 1);
        if (owner is null && _scene.NameAt(head - 1) is { Draft.IsPerson: true } leader)
        {
            owner = leader.Draft;
            first = leader.First - (_lexemes[leader.First - 1].Lower is "the" ? 1 : 0);
        }

        var determiner = _lexemes[first].Lower;
        if (IsVague(determiner) || (owner is null && determiner is not "the"))
        {
            return head;
        }

        var country = _scene.CountryOf(owner) ?? (owner is null ? Default(head) : null);
        if (country is null)
        {
            return head;
        }

        var draft = country;
        if (_lexemes[head].Lower is "regime" or "junta")
        {
            draft = Named("government", country, "GOV", $"{country.Name} government");
            draft.Nouns.Add("regime");
        }

        var end = owner is not null && _lexemes[head + 1].Lower is "of" ? reach.Phrases.End(head + 1) : head + 1;
        reach.Mention(draft, first, end, "government", owner is null ? 0.6 : 0.85);
        return end;
    }

    private PartyDraft? Default(int head)
    {
        if (_lexemes[head].Lower is "administration" && _scene.Knowledge.Gazetteer.State("US") is { } us && _scene.DraftOf(us) is { Mentions.Count: > 0 } america)
        {
            return america;
        }

        return _lexemes[head].Lower is "regime" or "junta"
            ? reach.Discourse.Last(head, 30, focus => focus.Draft.Nouns.Contains("regime"))?.Affiliation ?? reach.Discourse.Last(head, 6, IsState)
            : CountryAt(head, false) ?? RecentState(head);
    }

    private int Country(int head)
    {
        var first = reach.Phrases.Start(head);
        var determiner = _lexemes[first].Lower;
        if (first != head - 1 || determiner is not "the" and not "this" and not "his" and not "her")
        {
            return head;
        }

        var state = determiner is "his" or "her"
            ? _scene.CountryOf(reach.Discourse.Pick(first, 1, focus => focus.Draft.IsPerson))
            : CountryAt(head, true);
        if (state is null)
        {
            return head;
        }

        reach.Mention(state, first, head + 1, "country", 0.65);
        return head + 1;
    }

    private int People(int head)
    {
        var first = reach.Phrases.Start(head);
        if (first >= head || _lexemes[first].Lower is not "the" || _scene.CountryOf(reach.Phrases.Owner(head, head + 1)) is not { } country)
        {
            return head;
        }

        var draft = Named("people", country, null, _lexemes.TextOf(first, head + 1));
        reach.Mention(draft, first, head + 1, "people", 0.7, true);
        return head + 1;
    }

    private int Body(int head, int end, string noun, string role)
    {
        var first = reach.Phrases.Start(head);
        var owner = reach.Phrases.Owner(head, end);
        var determiner = _lexemes[first].Lower;
        if (IsVague(determiner) || determiner is "a" or "an" or "our" or "my" or "your" or "that"
            || (owner is null && first == head && noun is not "police" and not "army" && !_lexemes[head].IsInitial))
        {
            return head;
        }

        var pronoun = determiner is "its" or "his" or "her" or "their";
        var country = pronoun
            ? _scene.CountryOf(reach.Discourse.Pick(first, 1, focus => _scene.CountryOf(focus.Draft) is not null))
            : _scene.CountryOf(owner) ?? (owner is null ? _scene.Home.At(head) ?? RecentState(head) : owner);
        var draft = Named(noun, country, role, pronoun && country is not null ? $"{country.Name} {_lexemes.TextOf(head, end)}" : _lexemes.TextOf(_lexemes[first].Lower is "the" ? first + 1 : first, end));
        draft.Nouns.Add(noun);
        draft.Nouns.Add(noun[(noun.LastIndexOf(' ') + 1)..]);
        reach.Mention(draft, first, end, "government-body", owner is null ? 0.6 : 0.8);
        if (_lexemes[first - 1].Lower is "for" or "of" && _scene.TitleAt(first - 2) is { } title && _scene.HolderOf(title) is { Affiliation: null } holder)
        {
            holder.Affiliation = draft;
        }

        return end;
    }

    private PartyDraft Named(string noun, PartyDraft? country, string? role, string name)
    {
        if (noun is "army" && country?.Code is { } code && _governments.Find(other => string.Equals(other.Code, code + "MIL", StringComparison.Ordinal)) is { } army)
        {
            return army;
        }

        if (!_bodies.TryGetValue((noun, country), out var draft))
        {
            if (noun.EndsWith(" ministry", StringComparison.Ordinal) && country is not null && _scene.Drafts.Find(other => IsMinistry(other, noun, country)) is { } ministry)
            {
                _bodies.Add((noun, country), ministry);
                return ministry;
            }

            draft = _scene.Add(new PartyDraft { Name = name, Kind = role is null ? PartyKind.People : PartyKind.Government });
            draft.Affiliation = country;
            draft.Role = role ?? string.Empty;
            _bodies.Add((noun, country), draft);
        }

        return draft;
    }

    /// <summary>"Foreign Ministry" and "Ministry of Foreign Affairs" are the foreign ministry of their country.</summary>
    private static bool IsMinistry(PartyDraft draft, string noun, PartyDraft country) =>
        draft is { Kind: PartyKind.Government, Entry: null } && draft.Affiliation == country && draft.NameKeys.Contains("Ministry", StringComparer.Ordinal)
        && draft.NameKeys.Exists(key => noun.StartsWith(key + " ", StringComparison.OrdinalIgnoreCase) || (key is "Defense" && noun.StartsWith("defence ", StringComparison.Ordinal)));

    private int BodyEnd(int head, out string noun, out string role)
    {
        var lower = _lexemes[head].Lower;
        var next = _lexemes[head + 1].Lower;
        (noun, role) = (lower, "MIL");
        switch (lower)
        {
            case "army" or "military" or "navy":
                noun = lower is "navy" ? lower : "army";
                return head + 1;
            case "security" or "armed" or "government" when next is "forces" or "troops":
                noun = "army";
                return head + 2;
            case "police":
                role = "COP";
                return next is "force" or "forces" ? head + 2 : head + 1;
            case "parliament" or "legislature":
                (noun, role) = ("parliament", "LEG");
                return head + 1;
            case "cabinet":
                role = "GOV";
                return head + 1;
        }

        role = "GOV";
        if (lower is "embassy" or "consulate" or "mission" && _lexemes[head - 1].IsPossessive && _scene.NameAt(head - 1) is { Owner.Kind: PartyKind.State })
        {
            return head + 1;
        }

        if (lower is "office" && _lexemes[head - 1].IsPossessive && _scene.NameAt(head - 1) is { Draft: { IsPerson: true } person })
        {
            noun = person.Name + " office";
            return head + 1;
        }

        if (reach.Words.Portfolios.Contains(lower) && next is "ministry")
        {
            noun = lower is "defense" ? "defence ministry" : lower + " ministry";
            return head + 2;
        }

        if (lower is "ministry" && next is "of" && reach.Words.Portfolios.Contains(_lexemes[head + 2].Lower))
        {
            noun = _lexemes[head + 2].Lower + " ministry";
            return _lexemes[head + 3].Lower is "affairs" ? head + 4 : head + 3;
        }

        if (_scene.TitleAt(head) is { } title && title.First == head && _lexemes[title.End - 1].IsPossessive && _lexemes[title.End].Lower is "office")
        {
            noun = _lexemes.TextOf(title.First, title.End) + " office";
            return title.End + 1;
        }

        return head;
    }
}
