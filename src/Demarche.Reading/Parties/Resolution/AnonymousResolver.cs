using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>
/// Finds sources that the report does not name ("one senior trade ministry official") and joins their later mentions
/// ("the official"). Every new indefinite phrase is a new source: the text keeps them apart, so does this.
/// </summary>
/// <param name="reach">The document.</param>
internal sealed class AnonymousResolver(Reach reach)
{
    private readonly PartyScene _scene = reach.Scene;
    private readonly LexemeTable _lexemes = reach.Lexemes;

    /// <summary>Reads the phrase around a noun such as "official" or "analysts".</summary>
    /// <param name="core">Index of the first lexeme of the core ("security" in "a security source").</param>
    /// <param name="head">Index of the noun.</param>
    /// <returns>One past the last lexeme read, or the head where nothing was found.</returns>
    internal int Resolve(int core, int head)
    {
        var lower = _lexemes[head].Lower;
        var isPeople = IsInformed(head);
        var isPlural = reach.Words.OfficialPlural.Contains(lower) || (isPeople && lower is not "person");
        if ((!isPlural && !isPeople && !reach.Words.OfficialSingular.Contains(lower)) || _scene.NameAt(head) is not null)
        {
            return head;
        }

        var first = reach.Phrases.Start(core);
        var end = Coordinated(head + 1);
        if (!isPeople && !reach.IsHeadNoun(end) && !IsSupplement(end))
        {
            return head;
        }

        if (_lexemes[first].Lower is "that" && isPlural)
        {
            // "said that several officials": no determiner of theirs.
            first++;
        }

        var owner = reach.Phrases.Owner(core, head + 1) ?? Administration(core, head);
        if (_lexemes[first].Lower is "administration" && _scene.NameAt(first - 1) is { Draft.IsPerson: true } leader && leader.End == first && !_lexemes[first - 1].IsPossessive)
        {
            first = leader.First;
            owner = _scene.CountryOf(leader.Draft) ?? owner;
        }

        var determiner = _lexemes[first].Lower;
        if (determiner is "the" or "this" or "these" or "those" && Later(first, head, owner, isPlural) is { } known)
        {
            reach.Mention(known, first, end, "source-again", 0.75, isPlural);
            return end;
        }

        if (determiner is "its" or "his" or "her" or "their" or "our" or "your" or "my" or "no" or "any" or "every" or "both" or "neither" or "each")
        {
            return head;
        }

        return New(first, head, Supplement(end), owner, isPlural);
    }

    /// <summary>"administration officials", "a Defense official": words for the government that the report is at home with.</summary>
    private PartyDraft? Administration(int core, int head)
    {
        for (var index = core; index < head; index++)
        {
            if (IsOfGovernment(_lexemes[index]))
            {
                return _scene.Home.At(head);
            }
        }

        return IsOfGovernment(_lexemes[core - 1]) ? _scene.Home.At(head) : null;
    }

    private bool IsOfGovernment(Lexeme lexeme) =>
        lexeme.Lower is "administration" or "government"
        || (lexeme.IsCapital && !lexeme.IsInitial && lexeme.Lower is not "european" and not "african" and not "europe" and not "africa" && reach.Words.Portfolios.Contains(lexeme.Lower));

    private int New(int first, int head, int end, PartyDraft? owner, bool isPlural)
    {
        var lower = _lexemes[head].Lower;
        var isSource = reach.IsSource(first, end);
        var isBare = first == head;
        var isStrong = reach.Words.StrongOfficials.Contains(lower) && !isBare && (owner is not null || _lexemes[first].Lower is not "the");
        if ((!isSource && !isStrong) || (_lexemes[head].IsQuoted && !isSource) || (!isPlural && (isBare || !IsSingled(first))))
        {
            return head;
        }

        var text = _lexemes.TextOf(first, end);
        if (isPlural && end == head + 1 && (SameWords(text, first, owner) ?? SameBare(lower, owner, first)) is { } same)
        {
            reach.Mention(same, first, end, "source-again", 0.6, true);
            return end;
        }

        var draft = _scene.Add(new PartyDraft { Name = text, Kind = PartyKind.Anonymous, IsPlural = isPlural });
        draft.Affiliation = owner ?? PlaceOf(end);
        draft.Role = owner is null && draft.Affiliation is not null ? string.Empty : RoleOf(first, head);
        draft.Nouns.Add(Singular(lower));
        if (end > head + 2 && _lexemes[head + 1].Lower is "and")
        {
            draft.Nouns.Add(Singular(_lexemes[head + 2].Lower));
        }

        reach.Mention(draft, first, end, "unnamed-source", isSource ? 0.8 : 0.6, isPlural);
        return end;
    }

    /// <summary>One person is spoken of with an article, a number or an owner; without, the phrase was not read from its beginning.</summary>
    private bool IsSingled(int first) =>
        reach.Words.Determiners.Contains(_lexemes[first].Lower) || reach.Words.Quantifiers.Contains(_lexemes[first].Lower) || _scene.NameAt(first) is not null;

    /// <summary>"officials" again, as bare as before, goes on to speak of the same.</summary>
    private PartyDraft? SameBare(string lower, PartyDraft? owner, int first)
    {
        var isBare = string.Equals(_lexemes[first].Lower, lower, StringComparison.Ordinal);
        var start = _scene.NameAt(first)?.First ?? first;
        if (!isBare && _scene.NameAt(start) is null)
        {
            return null;
        }

        return reach.Discourse.Last(first, 80, focus => focus.Draft is { Kind: PartyKind.Anonymous, IsPlural: true }
            && focus.Draft.Nouns.Contains(Singular(lower)) && IsBareName(focus.Draft.Name, lower)
            && (owner is null || focus.Draft.Affiliation == owner));
    }

    /// <summary>"administration officials" again: the same words, with no number or other word in front that would make them new.</summary>
    private PartyDraft? SameWords(string text, int first, PartyDraft? owner) =>
        reach.Words.Quantifiers.Contains(_lexemes[first].Lower) || reach.Words.Determiners.Contains(_lexemes[first].Lower) || !text.Contains(' ', StringComparison.Ordinal) ? null
            : reach.Discourse.Last(first, 80, focus => focus.Draft is { Kind: PartyKind.Anonymous, IsPlural: true } && (owner is null || focus.Draft.Affiliation is null || focus.Draft.Affiliation == owner)
                && focus.Draft.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsBareName(string name, string lower)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? name.Equals(lower, StringComparison.OrdinalIgnoreCase) : char.IsUpper(name[0]) && name.AsSpan(space + 1).Equals(lower, StringComparison.OrdinalIgnoreCase);
    }

    private PartyDraft? Later(int first, int head, PartyDraft? owner, bool isPlural)
    {
        var noun = Singular(_lexemes[head].Lower);
        var isBare = first + 1 == head;
        if (!isBare && owner is null && !_lexemes[first + 1].IsCapital)
        {
            return reach.Discourse.Last(head, 8, focus => focus.Draft.Kind == PartyKind.Anonymous && focus.Draft.IsPlural == isPlural && focus.Draft.Nouns.Contains(noun) && focus.Draft.Name.Contains(_lexemes[first + 1].Lower, StringComparison.OrdinalIgnoreCase));
        }

        return reach.Discourse.Last(head, 12, focus => focus.Draft.Kind == PartyKind.Anonymous && focus.Draft.IsPlural == isPlural
            && (focus.Draft.Nouns.Contains(noun) || noun is "source")
            && (owner is null || _scene.CountryOf(owner) == _scene.CountryOf(focus.Draft)));
    }

    private int Coordinated(int end) =>
        _lexemes[end].Lower is "and" or "or" && reach.Words.OfficialPlural.Contains(_lexemes[end + 1].Lower) ? end + 2 : end;

    /// <summary>"two people briefed on the matter": people who are told to know.</summary>
    private bool IsInformed(int head) =>
        _lexemes[head].Lower is "people" or "person" or "persons" or "individuals"
        && (IsSupplement(head + 1) || (_lexemes[head + 1].Lower is "with" && _lexemes[head + 2].Lower is "knowledge" or "direct"));

    private bool IsSupplement(int end) => _lexemes[end].Lower is "close" or "familiar" or "involved" or "briefed" or "knowledgeable" or "aware";

    /// <summary>"familiar with the talks", "close to the negotiations", "from the ministry".</summary>
    private int Supplement(int end)
    {
        if (!IsSupplement(end) && _lexemes[end].Lower is not "from" and not "of")
        {
            return end;
        }

        var index = end + (IsSupplement(end) ? 2 : 1);
        while (_lexemes[index].IsWord && _lexemes[index].Sentence == _lexemes[end].Sentence && index < end + 8
            && _lexemes[index].Lower is not "who" and not "that" && !reach.Words.Speech.Contains(_lexemes[index].Lower) && !reach.Words.Auxiliaries.Contains(_lexemes[index].Lower))
        {
            index++;
        }

        while (index > end && reach.Words.Adverbs.Contains(_lexemes[index - 1].Lower))
        {
            index--;
        }

        return index;
    }

    private PartyDraft? PlaceOf(int end) =>
        _lexemes[end].Lower is "in" && _scene.NameAt(end + 1) is { Hit: { Use: NameUse.Capital, Entry: { } state } } ? _scene.DraftOf(state) : null;

    private string RoleOf(int first, int head)
    {
        for (var index = first; index <= head; index++)
        {
            if (_lexemes[index].Lower is "military" or "army" or "commander" or "commanders" or "officer" or "officers" or "defense" or "defence")
            {
                return "MIL";
            }
        }

        return Singular(_lexemes[head].Lower) switch
        {
            "lawmaker" => "LEG",
            "source" or "analyst" or "expert" or "witness" or "observer" or "activist" or "lawyer" or "scientist" or "economist" => string.Empty,
            _ => "*",
        };
    }

    private static string Singular(string noun) => noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun.EndsWith("sses", StringComparison.Ordinal) ? noun[..^2] : noun[..^1] : noun;
}
