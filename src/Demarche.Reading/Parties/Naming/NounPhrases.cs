using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Finds where the noun phrase around a head word begins and ends, and whose it is.</summary>
/// <param name="scene">The document, with its names linked.</param>
internal sealed class NounPhrases(PartyScene scene)
{
    private const int Longest = 9;
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly WordLists _words = scene.Knowledge.Words;

    /// <summary>Where the phrase begins whose core begins at a lexeme: determiner, adjectives and owner are taken in.</summary>
    /// <param name="core">Index of the first lexeme of the core.</param>
    /// <returns>Index of the first lexeme of the phrase.</returns>
    internal int Start(int core)
    {
        var first = core;
        while (first > 0 && core - first < Longest)
        {
            ref readonly var before = ref _lexemes[first - 1];
            if (!before.IsWord || before.Passage != _lexemes[core].Passage || before.Sentence != _lexemes[core].Sentence)
            {
                break;
            }

            if (scene.NameAt(first - 1) is { } name && IsOwner(name, first))
            {
                first = name.First;
                if (_lexemes[first - 1].Lower is "the" or "this" && _lexemes[first - 1].Passage == before.Passage)
                {
                    return first - 1;
                }

                if (before.IsPossessive)
                {
                    return first;
                }

                continue;
            }

            if (before.Lower is "whose")
            {
                return first - 1;
            }

            if (_words.Determiners.Contains(before.Lower) && before.Lower is not "all" and not "one")
            {
                // "another of the", "these two": a quantifier may stand in front of or behind the determiner.
                return _words.Quantifiers.Contains(_lexemes[first - 2].Lower) && _lexemes[first - 2].Passage == before.Passage && before.Lower is "other" or "more" ? first - 2 : first - 1;
            }

            if (IsModifier(first - 1))
            {
                first--;
            }
            else if (OwnedFrom(first - 1) is var start && start < first)
            {
                first = start;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>"his former campaign manager": words of any kind are taken in where a determiner stands in front of them.</summary>
    private int OwnedFrom(int last)
    {
        for (var index = last; index > last - 3; index--)
        {
            ref readonly var lexeme = ref _lexemes[index];
            if (!lexeme.IsWord || lexeme.IsCapital || _words.IsClosedClass(lexeme.Lower) || _words.IsVerbal(lexeme.Lower) || lexeme.IsPossessive)
            {
                return last + 1;
            }

            ref readonly var before = ref _lexemes[index - 1];
            if (before.IsWord && _words.Determiners.Contains(before.Lower) && before.Lower is not "that" and not "all" and not "one" && before.Sentence == lexeme.Sentence)
            {
                return index;
            }
        }

        return last + 1;
    }

    /// <summary>Where a phrase ends: behind what "of", "for" or "to" adds to it.</summary>
    /// <param name="end">One past the last lexeme of the core.</param>
    /// <returns>One past the last lexeme of the phrase.</returns>
    internal int End(int end)
    {
        if (_lexemes[end - 1].IsPossessive || _lexemes[end].Lower is not "of" and not "for" and not "to" and not "at" and not "in")
        {
            return end;
        }

        var index = end + 1;
        while (_words.Determiners.Contains(_lexemes[index].Lower))
        {
            index++;
        }

        if (scene.NameAt(index) is not { } name || name.First != index)
        {
            return end;
        }

        var past = name.End;
        if (_lexemes[past - 1].IsPossessive || name.Type == NameType.Adjective)
        {
            while (_lexemes[past].IsWord && !_words.IsClosedClass(_lexemes[past].Lower) && past < name.End + 3)
            {
                past++;
            }
        }

        return past;
    }

    /// <summary>Whose office or body the words name: what stands in front of the core as adjective or owner, or behind it with "of".</summary>
    /// <param name="core">Index of the first lexeme of the core.</param>
    /// <param name="end">One past its last.</param>
    /// <returns>The party, or null where the words do not tell.</returns>
    internal PartyDraft? Owner(int core, int end)
    {
        for (var index = core - 1; index > core - Longest && _lexemes[index].IsWord && _lexemes[index].Passage == _lexemes[core].Passage; index--)
        {
            if (scene.NameAt(index) is { } name)
            {
                if (IsOwner(name, index + 1) && (name.Owner ?? name.Draft) is { } owner)
                {
                    return owner;
                }

                break;
            }

            if (!IsModifier(index) || _words.Determiners.Contains(_lexemes[index].Lower))
            {
                break;
            }
        }

        return _lexemes[end - 1].IsPossessive ? null : OwnerBehind(end);
    }

    private PartyDraft? OwnerBehind(int end)
    {
        if (_lexemes[end].Lower is not "of" and not "for" and not "from")
        {
            return null;
        }

        var index = _words.Determiners.Contains(_lexemes[end + 1].Lower) ? end + 2 : end + 1;
        return scene.NameAt(index) is { } name && name.First == index ? name.Draft ?? name.Owner : null;
    }

    private bool IsOwner(NameSpan name, int next) =>
        name.End == next
        && (name.Type is NameType.Adjective or NameType.Known or NameType.Organisation || name.Owner is not null || name.Draft is not null)
        && (_lexemes[next - 1].IsPossessive || name.Draft is not { IsPerson: true });

    private bool IsModifier(int index)
    {
        ref readonly var lexeme = ref _lexemes[index];
        return _words.OfficialAdjectives.Contains(lexeme.Lower) || _words.TitleModifiers.Contains(lexeme.Lower) || _words.Quantifiers.Contains(lexeme.Lower)
            || _words.Portfolios.Contains(lexeme.Lower)
            || (lexeme.Lower is "and" && scene.NameAt(index - 1) is { Type: NameType.Adjective or NameType.Known, Hit.Country: not null } && _words.OfficialAdjectives.Contains(_lexemes[index + 1].Lower))
            || lexeme.Has(LexemeFlags.Number);
    }
}
