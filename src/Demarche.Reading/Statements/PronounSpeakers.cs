using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>
/// Checks what a pronoun as source stands for against who spoke before. "It was a trap, he said" is said by nobody named in it;
/// "Ruiz said she hopes" is hoped by Ruiz.
/// </summary>
/// <param name="text">The report's text.</param>
internal sealed class PronounSpeakers(string text)
{
    private readonly Dictionary<PartyId, Pronouns> _pronouns = [];
    private Party? _last;
    private int _lastParagraph;
    private (Party Party, TextSpan Content)? _outer;

    /// <summary>What one kind of pronoun can stand for.</summary>
    [Flags]
    private enum Pronouns
    {
        None = 0,
        He = 1,
        She = 2,
    }

    /// <summary>The party of a statement's source, put right where it is a pronoun.</summary>
    /// <param name="draft">The statement; statements come in order of text.</param>
    /// <param name="party">What its source was resolved to, or null.</param>
    internal Party? Of(StatementDraft draft, Party? party)
    {
        var right = draft.Source is { Length: < 5 } source && source.In(text).ToString().ToLowerInvariant() is var word && word is "he" or "she" or "it" or "they"
            ? OfPronoun(draft, source, word, party)
            : party;
        Remember(draft, right);
        return right;
    }

    private static bool IsNamedIn(Party party, TextSpan span)
    {
        var index = FirstFrom(party.Mentions, span.Start);
        for (; index < party.Mentions.Length && party.Mentions[index].Evidence.Start < span.End; index++)
        {
            if (party.Mentions[index].Form is MentionForm.Name)
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstFrom(ImmutableArray<Mention> mentions, int position)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Evidence.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Party? OfPronoun(StatementDraft draft, TextSpan source, string word, Party? party)
    {
        if (_outer is { } outer && StartsContent(source, outer.Content) && CanBe(outer.Party, word) && (party is null || word is "he" or "she"))
        {
            return outer.Party;
        }

        var isBehind = draft.Content.Length > 0 && draft.Content[0].Start < source.Start;
        if (party is null || !isBehind || !draft.Content.Any(part => IsNamedIn(party, part)))
        {
            return party;
        }

        return _last is { } last && last.Id != party.Id && draft.Paragraph - _lastParagraph <= 1 && CanBe(last, word) ? last : party;
    }

    private void Remember(StatementDraft draft, Party? party)
    {
        if (party is null)
        {
            return;
        }

        (_last, _lastParagraph) = (party, draft.Paragraph);
        if (draft.Content.Length > 0 && draft.Source is { } source && draft.Content[0].Start > source.Start)
        {
            _outer = (party, draft.Content[0]);
        }
    }

    private bool StartsContent(TextSpan source, TextSpan content) =>
        source.Start == content.Start || (source.Start == content.Start + 5 && text.AsSpan(content.Start).StartsWith("that ", StringComparison.Ordinal));

    private bool CanBe(Party party, string word) => word switch
    {
        "he" => party.Kind is PartyKind.Person or PartyKind.Anonymous && PronounsOf(party) is not Pronouns.She,
        "she" => party.Kind is PartyKind.Person or PartyKind.Anonymous && PronounsOf(party) is not Pronouns.He,
        _ => party.Kind is not PartyKind.Person,
    };

    private Pronouns PronounsOf(Party party)
    {
        if (!_pronouns.TryGetValue(party.Id, out var pronouns))
        {
            foreach (var mention in party.Mentions.Where(mention => mention.Form is MentionForm.Pronoun))
            {
                pronouns |= mention.Evidence.In(text).ToString().ToLowerInvariant() switch
                {
                    "he" or "his" or "him" or "himself" => Pronouns.He,
                    "she" or "her" or "hers" or "herself" => Pronouns.She,
                    _ => Pronouns.None,
                };
            }

            _pronouns.Add(party.Id, pronouns);
        }

        return pronouns;
    }
}
