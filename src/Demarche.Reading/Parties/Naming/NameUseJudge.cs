using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties.Naming;

/// <summary>Tells whether a name of the gazetteer stands for its party where it is, or only tells a place or qualifies a noun.</summary>
/// <param name="scene">The document.</param>
internal sealed class NameUseJudge(PartyScene scene)
{
    private const int LongestChain = 16;
    private readonly LexemeTable _lexemes = scene.Lexemes;
    private readonly WordLists _words = scene.Knowledge.Words;

    /// <summary>Whether the name is a mention.</summary>
    /// <param name="name">A name with a hit.</param>
    /// <returns>True for a mention.</returns>
    internal bool IsMention(NameSpan name) => name.Hit!.Use switch
    {
        NameUse.Adjective => IsAdjectiveAlone(name),
        NameUse.Capital => ActsAsGovernment(name),
        _ => !Qualifies(name) && !IsMedium(name),
    };

    /// <summary>"The French delayed it": an adjective behind "the" with no noun behind it.</summary>
    private bool IsAdjectiveAlone(NameSpan name)
    {
        if (_lexemes[name.First - 1].Lower is not "the" || !EndsLikePeople(name) || scene.Told?.IsArgument(name.First, name.End) is false)
        {
            return false;
        }

        ref readonly var next = ref _lexemes[name.End];
        if (next.IsWord && _words.IsPlainForm(next.Lower) && !_words.IsClosedClass(_lexemes[name.End + 1].Lower))
        {
            return false;
        }

        return !next.IsWord ? !next.IsMark('-') : !next.IsCapital && (_words.IsVerbal(next.Lower) || _words.Conjunctions.Contains(next.Lower) || next.Lower is "to" or "in" or "on" or "for" or "with" or "at") && next.Lower is not "and" and not "or";
    }

    private bool EndsLikePeople(NameSpan name)
    {
        var lower = _lexemes[name.End - 1].Lower;
        return lower.EndsWith("sh", StringComparison.Ordinal) || lower.EndsWith("ch", StringComparison.Ordinal) || lower.EndsWith("ese", StringComparison.Ordinal) || lower.EndsWith("ss", StringComparison.Ordinal);
    }

    /// <summary>"told the BBC", "on Twitter": where something is said, not who says it.</summary>
    private bool IsMedium(NameSpan name)
    {
        if (name.Hit!.Entry is not { Kind: PartyKind.Company } outlet)
        {
            return false;
        }

        var before = _lexemes[name.First - 1].Lower is "the" ? _lexemes[name.First - 2].Lower : _lexemes[name.First - 1].Lower;
        return before is "on" or "via" || (outlet.Code?.EndsWith("MED", StringComparison.Ordinal) is true && before is "told" or "tells" or "telling" or "in");
    }

    /// <summary>Names that are also adjectives ("U.S.", "EU") or stand bare in front of a noun they qualify.</summary>
    private bool Qualifies(NameSpan name)
    {
        ref readonly var last = ref _lexemes[name.End - 1];
        ref readonly var next = ref _lexemes[name.End];
        if (name.Hit!.Entry is { Kind: PartyKind.State } && (IsJoined(name.First - 1) || IsJoined(name.End) || (next.IsMark('$') && next.Span.Start == last.Span.End)))
        {
            return true;
        }

        if (last.IsPossessive || !next.IsWord || next.Passage != last.Passage)
        {
            return false;
        }

        var entry = name.Hit!.Entry!;
        var isShort = name.Hit.Country is not null || last.Key is "EU" or "UN" && name.End == name.First + 1;
        if (scene.NameAt(name.End) is { Type: NameType.Known or NameType.Adjective })
        {
            return false;
        }

        if (scene.TitleAt(name.End) is not null && !_words.IsVerbal(next.Lower))
        {
            return isShort && last.Key is not "UN";
        }

        if (next.IsCapital)
        {
            return isShort && entry.Kind == PartyKind.State && scene.NameAt(name.End) is { Type: NameType.Organisation or NameType.Unknown };
        }

        if (_words.IsClosedClass(next.Lower) || (_words.IsVerbal(next.Lower) && !_words.IsPlainForm(next.Lower)))
        {
            return false;
        }

        if (scene.Told?.IsArgument(name.First, name.End) is true)
        {
            return false;
        }

        return isShort || (entry.Kind == PartyKind.State && _words.IssueNouns.Contains(next.Lower));
    }

    /// <summary>"U.S.-Kenyan": a hyphen that joins two words makes an adjective of them.</summary>
    private bool IsJoined(int mark) =>
        (_lexemes[mark].IsMark('-') || _lexemes[mark].IsMark('–')) && _lexemes[mark - 1].Span.End == _lexemes[mark].Span.Start && _lexemes[mark].Span.End == _lexemes[mark + 1].Span.Start;

    /// <summary>"Cairo wants", "accused Oslo", "Tehran's programme": where a capital is the government and no place.</summary>
    private bool ActsAsGovernment(NameSpan name)
    {
        var first = ChainStart(name);
        var before = _lexemes[first - 1];
        if (before.IsWord && before.Passage == _lexemes[name.First].Passage
            && (_words.PlacePrepositions.Contains(before.Lower) || _words.PlaceLead.Contains(before.Lower) || before.Lower is "the" or "of" or "a" or "an" || before.IsPossessive))
        {
            return false;
        }

        if (_lexemes[name.End - 1].IsPossessive || scene.Told?.IsDoer(name.First, name.End) is true)
        {
            return true;
        }

        var end = ChainEnd(name);
        ref readonly var next = ref _lexemes[end];
        if (next.IsWord && next.Passage == _lexemes[name.First].Passage)
        {
            if (next.IsCapital && scene.NameAt(end) is not null)
            {
                return false;
            }

            if (_words.Auxiliaries.Contains(next.Lower) || _words.Verbs.Contains(next.Lower) || _words.Speech.Contains(next.Lower) || _words.Adverbs.Contains(next.Lower) || _words.IsVerbal(next.Lower))
            {
                return true;
            }
        }

        if (next.IsMark(',') && _lexemes[first].IsInitial && VerbBehindInsertion(end))
        {
            return true;
        }

        return before.IsWord && (before.Lower is "with" or "by" or "against" or "between" or "that" or "but" or "while" || _words.Speech.Contains(before.Lower) || before.Lower.EndsWith("ing", StringComparison.Ordinal) || _words.Verbs.Contains(before.Lower))
            && (!next.IsWord || _words.IsClosedClass(next.Lower));
    }

    /// <summary>"Algiers, long accused of it, said": a verb behind the insertion has the capital as its subject.</summary>
    private bool VerbBehindInsertion(int comma)
    {
        for (var index = comma + 2; index < comma + 18 && _lexemes[index].Sentence == _lexemes[comma].Sentence; index++)
        {
            if (_lexemes[index].IsMark(','))
            {
                return _words.Speech.Contains(_lexemes[index + 1].Lower) || _words.Auxiliaries.Contains(_lexemes[index + 1].Lower);
            }
        }

        return false;
    }

    private int ChainStart(NameSpan name)
    {
        var first = name.First;
        while (name.First - first < LongestChain && _lexemes[first - 1].Lower is "and" or "or" or "," && scene.NameAt(first - 2) is { Hit.Use: NameUse.Capital } before)
        {
            first = before.First;
        }

        return first;
    }

    private int ChainEnd(NameSpan name)
    {
        var end = name.End;
        while (end - name.End < LongestChain && _lexemes[end].Lower is "and" or "or" or ",")
        {
            var next = _lexemes[end].Lower is "," && _lexemes[end + 1].Lower is "and" ? end + 2 : end + 1;
            if (scene.NameAt(next) is not { Hit.Use: NameUse.Capital } after)
            {
                break;
            }

            end = after.End;
        }

        return end;
    }
}
