using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>Joins a phrase to the party it stands for, by the mention that covers its head. Where none does, there is no party.</summary>
internal sealed class PartyResolver
{
    private readonly string _text;
    private readonly (Mention Mention, Party Party)[] _mentions;
    private readonly int[] _starts;
    private readonly Dictionary<string, Party> _states;

    /// <summary>Makes a resolver for one report.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="parties">Its parties.</param>
    internal PartyResolver(string text, ImmutableArray<Party> parties)
    {
        _text = text;
        _mentions = [.. parties
            .SelectMany(party => party.Mentions, (party, mention) => (Mention: mention, Party: party))
            .OrderBy(pair => pair.Mention.Evidence)];
        _states = parties
            .Where(party => party.Kind is PartyKind.State && party.Iso is not null)
            .GroupBy(party => party.Iso!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _starts = [.. _mentions.Select(pair => pair.Mention.Evidence.Start)];
    }

    /// <summary>The party a source stands for, or null.</summary>
    /// <param name="source">The source's phrase.</param>
    internal Party? PartyOf(TextSpan source)
    {
        if (IsRelative(source))
        {
            return LastBefore(source.Start);
        }

        var inside = Overlapping(source);
        if (inside.Count == 0)
        {
            return null;
        }

        var first = PartyOfWhole(inside, PartsOf(source).FirstOrDefault(source));
        foreach (var head in HeadPartsOf(source).SelectMany(part => new[] { HeadOf(part, true), HeadOf(part, false) }))
        {
            foreach (var (mention, party) in inside)
            {
                if (!mention.Evidence.Contains(head))
                {
                    continue;
                }

                if (party.Kind is PartyKind.Person && mention.Form is MentionForm.Name)
                {
                    return party;
                }

                first ??= party;
            }
        }

        return first;
    }

    /// <summary>The party named inside a phrase that is not the phrase's own: whose the source is, or null.</summary>
    /// <param name="source">The phrase.</param>
    /// <param name="own">The party the phrase itself stands for, or null.</param>
    internal Party? AffiliationIn(TextSpan source, Party? own)
    {
        foreach (var (_, party) in Overlapping(source))
        {
            if (party != own && party.Kind is not (PartyKind.Person or PartyKind.Anonymous))
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>The state of a country, where the report has it as a party, or null.</summary>
    /// <param name="iso">The country's ISO 3166-1 alpha-2 code, or null.</param>
    internal Party? StateOf(string? iso) =>
        iso is null ? null : _states.GetValueOrDefault(iso);

    private static bool IsSeparator(char character) => character is ',' or '(' or ')' or '—' or '–';

    // "U.S. and European officials" as one mention goes before "U.S." alone.
    private Party? PartyOfWhole(List<(Mention Mention, Party Party)> inside, TextSpan part)
    {
        foreach (var (mention, party) in inside)
        {
            if (mention.Evidence.End == part.End && mention.Evidence.Start <= AfterArticle(part))
            {
                return party;
            }
        }

        return null;
    }

    private int AfterArticle(TextSpan part)
    {
        var words = part.In(_text);
        var space = words.IndexOf(' ');
        return space > 0 && words[..space].ToString().ToLowerInvariant() is "the" or "a" or "an" ? part.Start + space + 1 : part.Start;
    }

    private bool IsRelative(TextSpan source) => source.In(_text) is "who" or "which" or "whom";

    private Party? LastBefore(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        index = index < 0 ? ~index - 1 : index - 1;
        return index >= 0 && position - _mentions[index].Mention.Evidence.End <= 2 ? _mentions[index].Party : null;
    }

    private List<(Mention Mention, Party Party)> Overlapping(TextSpan span)
    {
        var found = new List<(Mention, Party)>();
        var index = Array.BinarySearch(_starts, span.Start);
        index = index < 0 ? ~index : index;
        while (index > 0 && _starts[index - 1] == span.Start)
        {
            index--;
        }

        for (var before = Math.Max(0, index - 3); before < index; before++)
        {
            if (_mentions[before].Mention.Evidence.Overlaps(span))
            {
                found.Add(_mentions[before]);
            }
        }

        for (; index < _mentions.Length && _starts[index] < span.End; index++)
        {
            found.Add(_mentions[index]);
        }

        return found;
    }

    // "the leaders of Norway, Chile and Oman": the names of a list behind a preposition are not what the source is.
    private IEnumerable<TextSpan> HeadPartsOf(TextSpan source)
    {
        var parts = PartsOf(source).ToList();
        var isList = parts.Count > 1
            && parts[^1].In(_text).Contains(" and ", StringComparison.Ordinal)
            && parts[0].In(_text).Contains(" of ", StringComparison.Ordinal)
            && char.IsLower(parts[0].In(_text)[parts[0].In(_text).IndexOf(" of ", StringComparison.Ordinal) - 1])
            && parts.Skip(1).All(part => char.IsUpper(_text[part.Start]));
        return isList ? parts.Take(1) : parts;
    }

    private IEnumerable<TextSpan> PartsOf(TextSpan source)
    {
        var start = source.Start;
        for (var index = source.Start; index <= source.End; index++)
        {
            if (index == source.End || IsSeparator(_text[index]))
            {
                var part = new TextSpan(start, index).Trim(_text);
                if (!part.IsEmpty)
                {
                    yield return part;
                }

                start = index + 1;
            }
        }
    }

    // The head of a phrase is the last word before its first preposition: "officials" of "officials in Rome".
    // Of "Iceland and Norway" the first name speaks for both; of "officials and diplomats" one mention may cover the whole.
    private TextSpan HeadOf(TextSpan part, bool stopsAtAnd)
    {
        var head = new TextSpan(part.Start, part.Start);
        var start = part.Start;
        for (var index = part.Start; index <= part.End; index++)
        {
            if (index < part.End && !char.IsWhiteSpace(_text[index]))
            {
                continue;
            }

            var word = new TextSpan(start, index);
            if (!word.IsEmpty)
            {
                if (!head.IsEmpty && (EndsHead(word.In(_text)) || (stopsAtAnd && word.In(_text) is "and")))
                {
                    break;
                }

                head = word;
            }

            start = index + 1;
        }

        return WithoutPossessive(head);
    }

    private TextSpan WithoutPossessive(TextSpan head) =>
        head.Length > 2 && _text[head.End - 1] == 's' && _text[head.End - 2] is '\'' or '’' ? new TextSpan(head.Start, head.End - 2)
        : head.Length > 1 && _text[head.End - 1] is '\'' or '’' ? new TextSpan(head.Start, head.End - 1)
        : head;

    private static bool EndsHead(ReadOnlySpan<char> word) => word is "of" or "in" or "at" or "for" or "from" or "with" or "on" or "to" or "by" or "near" or "among"
        or "against" or "about" or "over" or "between" or "after" or "behind" or "under" or "inside" or "outside" or "within" or "during" or "across" or "representing"
        or "involved" or "familiar" or "close" or "briefed" or "who" or "which" or "that" or "himself" or "herself" or "itself" or "themselves" or "working" or "speaking";
}
