using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>
/// Finds later mentions of persons whose last name is also a month, a title or another common word: "May", "King", "Waters". The report
/// must have named the person in full.
/// </summary>
/// <param name="scene">The document, with its full names linked.</param>
internal sealed class HomonymLinker(PartyScene scene)
{
    // Enough for any report; each one found is put in its place in the list of names.
    private const int Most = 200;
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly WordLists _words = scene.Knowledge.Words;

    /// <summary>Links them.</summary>
    internal void Link()
    {
        var persons = new Dictionary<string, PartyDraft?>(StringComparer.Ordinal);
        foreach (var person in scene.Drafts.Where(draft => draft is { IsPerson: true, NameKeys.Count: > 1, Mentions.Count: > 0 }))
        {
            var key = person.NameKeys[^1];
            persons[key] = persons.TryGetValue(key, out var other) && other != person ? null : person;
        }

        var found = new List<NameSpan>();
        for (var index = 0; index < _lexemes.Count && found.Count < Most; index++)
        {
            if (_lexemes[index].IsCapital && scene.NameAt(index) is null && persons.GetValueOrDefault(_lexemes[index].Key) is { } person
                && person.Mentions[0].Span.Start < _lexemes[index].Span.Start && IsNameAlone(index))
            {
                found.Add(new NameSpan(index, index + 1, NameType.Person, null) { Draft = person, Owner = person });
            }
        }

        foreach (var name in found)
        {
            name.Draft!.Mention(_lexemes.Span(name.First, name.End), MentionForm.Name, "last-name", 0.75);
            scene.AddName(name);
        }
    }

    private bool IsNameAlone(int index)
    {
        ref readonly var lexeme = ref _lexemes[index];
        ref readonly var next = ref _lexemes[index + 1];
        var before = _lexemes[index - 1];
        if (lexeme.Has(LexemeFlags.TitleCase) || lexeme.Has(LexemeFlags.AllCapitals) || scene.NameAt(index - 1)?.End == index && !_lexemes[index - 1].IsPossessive
            || (next.IsCapital && next.Passage == lexeme.Passage && !lexeme.IsPossessive) || _words.Determiners.Contains(before.Lower))
        {
            return false;
        }

        return !_words.Days.Contains(lexeme.Lower) || lexeme.IsPossessive || IsNoMonth(before, next, lexeme.IsInitial);
    }

    /// <summary>"May said", "told May": no day or year beside it, and no word that leads up to a month.</summary>
    private bool IsNoMonth(Lexeme before, Lexeme next, bool isInitial) =>
        !next.Has(LexemeFlags.Number) && !before.Has(LexemeFlags.Number)
        && before.Lower is not "in" and not "since" and not "until" and not "till" and not "by" and not "last" and not "next" and not "this" and not "early" and not "late"
            and not "mid" and not "on" and not "through" and not "during" and not "of" and not "before" and not "after" and not "every"
        && (!isInitial || _words.IsVerbal(next.Lower));
}
