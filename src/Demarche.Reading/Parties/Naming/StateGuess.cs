using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Naming;

/// <summary>
/// Finds states the gazetteer does not know by what is said to be theirs: a single name that owns a prime minister, an army, an
/// ambassador. Adjectives made from such a name ("Ruritanian") are found by their common beginning.
/// </summary>
/// <param name="scene">The document.</param>
internal sealed class StateGuess(PartyScene scene)
{
    private readonly LexemeTable _lexemes = scene.Lexemes;

    /// <summary>Links the names of states that are found.</summary>
    internal void Link()
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in Candidates())
        {
            if (OwnsOffice(name) || IsOfMinisters(name))
            {
                votes[_lexemes[name.First].Key] = votes.GetValueOrDefault(_lexemes[name.First].Key) + 1;
            }
        }

        foreach (var (key, count) in votes.OrderBy(vote => vote.Key, StringComparer.Ordinal))
        {
            if (count > 1 && key.Length > 3)
            {
                Add(key);
            }
        }
    }

    private IEnumerable<NameSpan> Candidates() => scene.Names.Where(name => name is { Type: NameType.Unknown, Draft: null } && name.End == name.First + 1);

    private void Add(string key)
    {
        var state = scene.Add(new PartyDraft { Name = key, Kind = PartyKind.State });
        state.NameKeys.Add(key);
        foreach (var name in Candidates())
        {
            ref readonly var lexeme = ref _lexemes[name.First];
            if (string.Equals(lexeme.Key, key, StringComparison.Ordinal))
            {
                name.Draft = state;
                state.Mention(lexeme.Span, MentionForm.Name, "state-by-office", 0.7);
            }
            else if (IsAdjective(lexeme.Key, key))
            {
                name.Owner = state;
            }
        }
    }

    private bool OwnsOffice(NameSpan name)
    {
        if (!_lexemes[name.First].IsPossessive)
        {
            return false;
        }

        var next = name.End;
        var words = scene.Knowledge.Words;
        return (scene.TitleAt(next) is { Word.Role: "GOV" } title && title.First == next)
            || words.GovernmentNouns.Contains(_lexemes[next].Lower)
            || _lexemes[next].Lower is "army" or "parliament" or "opposition" or "military" or "ambassador" or "president"
            || (words.Portfolios.Contains(_lexemes[next].Lower) && _lexemes[next + 1].Lower is "ministry");
    }

    private bool IsOfMinisters(NameSpan name)
    {
        var before = name.First - 1;
        if (_lexemes[before].Lower is "and")
        {
            before = scene.NameAt(before - 1) is { } other ? other.First - 1 : before;
        }

        return _lexemes[before].Lower is "of" && scene.TitleAt(before - 1) is { Word.IsPlural: true };
    }

    private static bool IsAdjective(string word, string state)
    {
        var common = 0;
        while (common < word.Length && common < state.Length && word[common] == state[common])
        {
            common++;
        }

        return common >= 4 && common >= state.Length - 2 && word.Length > state.Length - 2
            && (word.EndsWith('n') || word.EndsWith('i') || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal));
    }
}
