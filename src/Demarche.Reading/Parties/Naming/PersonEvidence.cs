using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Tells whether a capitalised run of words is a person's name.</summary>
/// <param name="knowledge">First names, titles and word classes.</param>
internal sealed class PersonEvidence(PartyKnowledge knowledge)
{
    private readonly WordLists _words = knowledge.Words;

    /// <summary>Whether a word is a first name.</summary>
    /// <param name="key">The word's key.</param>
    /// <returns>True for one that is listed.</returns>
    internal bool IsFirstName(string key) => knowledge.FirstNames.TryFind(key, out _);

    /// <summary>The gender that the first words of a name tell.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>The gender.</returns>
    internal Gender GenderOf(LexemeTable lexemes, int first, int end)
    {
        for (var index = first; index < end - 1 || index == first; index++)
        {
            if (knowledge.FirstNames.TryFind(lexemes[index].Key, out var gender) && gender != Gender.Unknown)
            {
                return gender.Value;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>Whether what stands in the run and beside it speaks for a person.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>True where it does.</returns>
    internal bool Suggests(LexemeTable lexemes, TitlePhrase?[] titles, int first, int end)
    {
        var count = end - first;
        if (_words.NotParties.Contains(lexemes[end - 1].Lower) && count > 1)
        {
            return false;
        }

        if (first > 0 && titles[first - 1] is { Word.IsPlural: false } title && title.End == first && !lexemes[first - 1].IsPossessive)
        {
            return count > 1 || !IsCommonHead(lexemes[first].Lower);
        }

        if (count < 2 || count > 6 || lexemes[first].Has(LexemeFlags.AllCapitals))
        {
            return false;
        }

        return IsFirstName(lexemes[first].Key)
            || HasParticle(lexemes, first, end)
            || EndsInPerson(lexemes, first, end)
            || (_words.SurnameFirst.Contains(lexemes[first].Lower) && count <= 3)
            || (!FollowsPlace(lexemes, first) && (Speaks(lexemes, first, end) || IsApposed(lexemes, titles, first, end)));
    }

    /// <summary>Whether what stands beside a name is what stands beside persons: a title, a verb of saying, an apposition, what is theirs.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the last.</param>
    /// <returns>True where it is.</returns>
    internal bool IsBesidePerson(LexemeTable lexemes, TitlePhrase?[] titles, int first, int end) =>
        titles.ElementAtOrDefault(first - 1) is not null || lexemes[end - 1].IsPossessive || Speaks(lexemes, first, end) || IsApposed(lexemes, titles, first, end)
        || _words.Speech.Contains(lexemes[end].Lower) || lexemes[first - 1].Lower is "with" or "told" or "by" or "and";

    /// <summary>"Minister Tourism", "Director Foundation": no single name is such a word.</summary>
    private bool IsCommonHead(string lower) =>
        _words.Portfolios.Contains(lower) || _words.BodyNouns.Contains(lower) || _words.NotParties.Contains(lower) || _words.OrganisationKind(lower) is not null
        || _words.TitleModifiers.Contains(lower);

    /// <summary>"Melania Trump": the last name of a person that the gazetteer knows.</summary>
    private bool EndsInPerson(LexemeTable lexemes, int first, int end) =>
        end - first <= 3 && knowledge.Gazetteer.TryMatch(lexemes, end - 1, out var past, out var hit) && past == end && hit.Entry is { Kind: PartyKind.Person };

    private static bool HasParticle(LexemeTable lexemes, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            var lower = lexemes[index].Lower;
            if ((index > first && lower is "bin" or "ben" or "ibn" or "al" or "el" or "von" or "van" or "ag" or "ould") || lower.StartsWith("al-", StringComparison.Ordinal) || lower.StartsWith("el-", StringComparison.Ordinal))
            {
                return index > first;
            }
        }

        return false;
    }

    private bool FollowsPlace(LexemeTable lexemes, int first) => _words.PlacePrepositions.Contains(lexemes[first - 1].Lower) || lexemes[first - 1].Lower is "the";

    private static bool Speaks(LexemeTable lexemes, int first, int end) =>
        (!lexemes[end - 1].IsPossessive && lexemes[end].Lower is "said" or "says" or "told" or "added" or "wrote" or "argued" or "warned" or "insisted")
        || lexemes[first - 1].Lower is "said" or "says" or "added";

    /// <summary>"a spokeswoman for the energy ministry, X": a title with what it is held for, up to the comma.</summary>
    private static bool EndsTitle(LexemeTable lexemes, TitlePhrase?[] titles, int last)
    {
        for (var index = last; index > last - 7 && lexemes[index].IsWord; index--)
        {
            if (titles.ElementAtOrDefault(index) is { Word.IsPlural: false } title)
            {
                return lexemes[title.End].Lower is "of" or "for" or "at" or "to";
            }
        }

        return false;
    }

    private static bool IsApposed(LexemeTable lexemes, TitlePhrase?[] titles, int first, int end)
    {
        if (lexemes[first - 1].IsMark(',') && (titles.ElementAtOrDefault(first - 2) is { Word.IsPlural: false } || EndsTitle(lexemes, titles, first - 2)))
        {
            return true;
        }

        if (!lexemes[end].IsMark(','))
        {
            return false;
        }

        if (lexemes[end + 1].Lower is "who" or "whose")
        {
            return true;
        }

        for (var index = end + 1; index < end + 6 && lexemes[index].IsWord; index++)
        {
            if (titles.ElementAtOrDefault(index) is { Word.IsPlural: false })
            {
                return true;
            }
        }

        return lexemes[end + 2].IsMark(',') && lexemes[end + 1].Has(LexemeFlags.Number) && lexemes[end + 1].Key.Length == 2;
    }
}
