using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Naming;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Finds the person that an office without a name stands for: "the prime minister", "the Israeli leader".</summary>
/// <param name="reach">The document.</param>
internal sealed class OfficeResolver(Reach reach)
{
    private readonly PartyScene _scene = reach.Scene;
    private readonly LexemeTable _lexemes = reach.Lexemes;
    private readonly Dictionary<string, PartyDraft> _bare = new(StringComparer.Ordinal);

    /// <summary>Reads a title that stands beside no name.</summary>
    /// <param name="title">The title.</param>
    /// <returns>One past the last lexeme read, or the title's first where nothing was found.</returns>
    internal int Resolve(TitlePhrase title)
    {
        if (title.Word.IsPlural || title.Word.IsAddress || title.IsFormer || (title.Word.Role is not "GOV" && !reach.IsHeadNoun(title.End)))
        {
            return title.First;
        }

        var first = reach.Phrases.Start(title.First);
        var owner = reach.Phrases.Owner(title.First, title.End);
        var determiner = _lexemes[first].Lower;
        var isDefinite = determiner is "the" or "this" || (first < title.First && _lexemes[title.First - 1].IsPossessive);
        if (!isDefinite)
        {
            return determiner is "a" or "an" && title.Word.Role is "*" && owner is not null ? Unnamed(title, first, owner) : title.First;
        }

        if (owner is null && _lexemes[title.End].Lower is "of" && !reach.Words.StateNouns.Contains(_lexemes[title.End + 2].Lower))
        {
            // "the president of the oil company": of somebody else than the president spoken of.
            return title.First;
        }

        if (Named(title) is { } named)
        {
            reach.Mention(named, first, title.End, "office", 0.8);
            return title.End;
        }

        var phrase = _lexemes.TextOf(title.First, title.End).ToLowerInvariant();
        var person = owner is null && _bare.TryGetValue(phrase, out var again) ? again : Holder(title, owner);
        if (person is not null)
        {
            if (owner is null)
            {
                // Who was "the president" once stays it, whatever other presidents are named on the way.
                _bare[phrase] = person;
            }

            reach.Mention(person, first, title.End, "office", 0.8);
            return title.End;
        }

        return owner is not null && !_lexemes[title.First].IsQuoted && IsTelling(title) && !IsPredicate(first) && _scene.CountryOf(owner) is not null
            ? New(title, first, owner)
            : title.First;
    }

    /// <summary>"He was the first American ambassador": told of somebody, not spoken of.</summary>
    private bool IsPredicate(int first) => _lexemes[first - 1].Lower is "is" or "was" or "be" or "been" or "become" or "became";

    /// <summary>Whether there is one holder of such an office at a time, so that the office alone tells who it is.</summary>
    private bool IsTelling(TitlePhrase title) =>
        (title.Word.IsHead && _lexemes[title.Head].Lower is not "leader")
        || _lexemes[title.Head].Lower is "minister" or "ambassador" or "secretary" or "envoy" or "spokesman" or "spokeswoman" or "spokesperson" or "negotiator" or "secretary-general";

    /// <summary>"The Kenyan ambassador to Oslo is Grace Odhiambo": whom the sentence names.</summary>
    private PartyDraft? Named(TitlePhrase title)
    {
        var end = reach.Phrases.End(title.End);
        return _lexemes[end].Lower is "is" or "was" && _scene.NameAt(end + 1) is { Draft: { IsPerson: true } person } && !_lexemes[end + 1].IsPossessive ? person : null;
    }

    private PartyDraft? Holder(TitlePhrase title, PartyDraft? owner) =>
        Holder(title, owner, static person => person.Affiliation is not { Kind: PartyKind.Company or PartyKind.Ngo }) ?? Holder(title, owner, static _ => true);

    private PartyDraft? Holder(TitlePhrase title, PartyDraft? owner, Predicate<PartyDraft> fits)
    {
        var head = _lexemes[title.Head].Lower;
        var country = _scene.CountryOf(owner);
        var home = _scene.Home.State?.Iso;
        return reach.Discourse.Last(title.First, 60, focus => focus.Draft.IsPerson && fits(focus.Draft)
            && (focus.Draft.Nouns.Contains(head) || ((owner is not null || (home is not null && string.Equals(focus.Draft.Iso, home, StringComparison.Ordinal))) && focus.Draft.KnownNouns.Contains(head)))
            && (owner is null || focus.Draft.Affiliation == owner || (country is not null && _scene.CountryOf(focus.Draft) == country))
            && HoldsAll(focus.Draft, title));
    }

    private bool HoldsAll(PartyDraft person, TitlePhrase title)
    {
        if (title.First == title.Head && IsOnlySecond(person, _lexemes[title.Head].Lower))
        {
            return false;
        }

        for (var index = title.First; index < title.Head; index++)
        {
            var word = _lexemes[index].Lower;
            if (!person.Offices.Exists(office => office.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
                && person.Entry?.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) is not true)
            {
                return false;
            }
        }

        return true;
    }

    // "The president" is not the vice president.
    private static bool IsOnlySecond(PartyDraft person, string head)
    {
        var titles = person.Offices.Select(office => office.Title).Where(words => words.Contains(head, StringComparison.OrdinalIgnoreCase)).ToList();
        return titles.Count > 0 && titles.TrueForAll(words => words.StartsWith("vice", StringComparison.OrdinalIgnoreCase) || words.StartsWith("deputy", StringComparison.OrdinalIgnoreCase));
    }

    private int New(TitlePhrase title, int first, PartyDraft owner)
    {
        var draft = _scene.Add(new PartyDraft { Name = _lexemes.TextOf(first, title.End), Kind = PartyKind.Person });
        draft.NameKeys.Add(_lexemes[title.Head].Key);
        Fill(draft, title, owner);
        reach.Mention(draft, first, title.End, "office-unnamed", 0.6);
        return title.End;
    }

    private int Unnamed(TitlePhrase title, int first, PartyDraft owner)
    {
        var end = reach.Phrases.End(title.End);
        if (!reach.IsSource(first, end))
        {
            return title.First;
        }

        var draft = _scene.Add(new PartyDraft { Name = _lexemes.TextOf(first, end), Kind = PartyKind.Anonymous });
        Fill(draft, title, owner);
        reach.Mention(draft, first, end, "unnamed-source", 0.7);
        return end;
    }

    private void Fill(PartyDraft draft, TitlePhrase title, PartyDraft owner)
    {
        draft.Affiliation = owner;
        draft.Role = title.Word.Role;
        draft.Gender = title.Word.Gender;
        draft.Nouns.Add(_lexemes[title.Head].Lower);
        if (title.Word.IsHead)
        {
            draft.Nouns.Add("leader");
        }

        if (draft.IsPerson)
        {
            draft.AddOffice(new DraftOffice(_lexemes.TextOf(title.First, title.End), owner, _lexemes.Span(title.First, title.End)));
        }
    }
}
