using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Events.Tolls;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Searching;

namespace Demarche.Workbench.Checking;

/// <summary>Reads what a sentence claims out of the findings of its report. Safe for any number of threads.</summary>
internal sealed class ClaimReader
{
    // Words with content that a negation reaches: "did not sign the accord".
    private const int NegationReach = 2;

    private static readonly string[] Bounds = [" fewer", " less", " more"];

    private readonly ClaimWords _words = ClaimWords.Load();
    private readonly TollReader _tolls = TollReader.Load();

    /// <summary>The words that decide what a sentence claims.</summary>
    internal ClaimWords Words => _words;

    /// <summary>Reads a sentence.</summary>
    /// <param name="findings">The findings of its report.</param>
    /// <param name="span">Where it stands.</param>
    internal Claim Read(ReportFindings findings, TextSpan span)
    {
        var mentions = findings.Parties
            .SelectMany(party => party.Mentions, (party, mention) => (Party: party, mention.Evidence))
            .Where(mention => Overlaps(mention.Evidence, span))
            .OrderBy(mention => mention.Evidence.Start)
            .ToList();
        var tolls = _tolls.Read(findings.Report.Text, span);
        var text = findings.Report.Text;
        var tally = new Tally();
        foreach (var word in WordsIn(text, span).Where(word => !mentions.Any(mention => Overlaps(mention.Evidence, word))))
        {
            Count(tally, text, word, tolls);
        }

        EndNumber(tally);
        return new Claim(findings, span)
        {
            Parties = [.. mentions.Select(mention => mention.Party).Distinct()],
            Speakers = [.. SpeakersOf(findings, span)],
            Stems = [.. tally.Stems],
            Negations = [.. tally.Negations.Select(reached => reached.ToImmutableArray())],
            Hedges = [.. tally.Hedges],
            Numbers = [.. tolls.Select(ClaimNumber.Of), .. tally.Numbers],
            Stances = [.. StancesOf(findings, span)],
            Years = [.. tally.Years],
        };
    }

    private void Count(Tally tally, string text, TextSpan word, ImmutableArray<Toll> tolls)
    {
        var lower = word.In(text).ToString().ToLowerInvariant();
        if (word.Start > 0 && text[word.Start - 1] is ',' or ';' or ':' || (word.Start > 1 && text[word.Start - 2] is ',' or ';' or ':' or '—'))
        {
            tally.Reach = 0;
        }

        if (tolls.Any(toll => Overlaps(toll.Span, word)))
        {
            return;
        }

        if (char.IsAsciiDigit(lower[0]))
        {
            CountNumber(tally, text, word, lower);
        }
        else if (IsBound(text, word, lower))
        {
            // "No fewer than 26" denies nothing.
        }
        else if (_words.IsNegation(lower))
        {
            tally.Reach = NegationReach;
            tally.Negations.Add([]);
        }
        else if (_words.IsHedge(lower))
        {
            tally.Hedges.Add(WordStem.Of(lower));
        }
        else if (!_words.IsEmpty(lower) && lower.Length > 2)
        {
            CountStem(tally, WordStem.Of(lower));
        }
    }

    private static bool IsBound(string text, TextSpan word, string lower) =>
        lower is "no" && Bounds.Any(bound => text.AsSpan(word.End).StartsWith(bound, StringComparison.OrdinalIgnoreCase));

    private static void CountStem(Tally tally, string stem)
    {
        tally.Stems.Add(stem);
        if (tally.Reach-- > 0)
        {
            tally.Negations[^1].Add(stem);
        }

        if (tally.Waiting is { } number)
        {
            tally.Numbers.Add(new ClaimNumber(stem, number, number));
            tally.Waiting = null;
        }
    }

    private static void CountNumber(Tally tally, string text, TextSpan word, string lower)
    {
        if (lower.Length is 4 && int.TryParse(lower, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100)
        {
            tally.Years.Add(lower);
        }
        else if (decimal.TryParse(NumberFrom(text, word), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            var unit = word.Start > 0 && text[word.Start - 1] is '$' or '€' or '£' ? text[word.Start - 1].ToString()
                : EndOfNumber(text, word) < text.Length && text[EndOfNumber(text, word)] is '%' ? "%"
                : null;
            if (unit is null)
            {
                EndNumber(tally);
                tally.Waiting = number;
            }
            else
            {
                tally.Numbers.Add(new ClaimNumber(unit, number, number));
            }
        }
    }

    // "12 of the 53", "at 11 a.m.": a number whose noun never came.
    private static void EndNumber(Tally tally)
    {
        if (tally.Waiting is { } number)
        {
            tally.Numbers.Add(new ClaimNumber("", number, number));
            tally.Waiting = null;
        }
    }

    private static string NumberFrom(string text, TextSpan word) => text[word.Start..EndOfNumber(text, word)];

    // "1,200" and "3.5" are one number.
    private static int EndOfNumber(string text, TextSpan word)
    {
        var end = word.Start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static IEnumerable<TextSpan> WordsIn(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = char.IsAsciiDigit(text[at]) ? Math.Max(at + 1, EndOfNumber(text, new TextSpan(at, at + 1))) : at;
            while (at < span.End && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < span.End && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            yield return new TextSpan(start, at);
        }
    }

    private static IEnumerable<Party> SpeakersOf(ReportFindings findings, TextSpan span)
    {
        var ids = findings.Statements.Where(said => said.Content.Any(content => Overlaps(content, span))).Select(said => said.Source?.Party).OfType<PartyId>().ToHashSet();
        return findings.Parties.Where(party => ids.Contains(party.Id));
    }

    private static IEnumerable<ClaimStance> StancesOf(ReportFindings findings, TextSpan span)
    {
        var names = findings.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Name);
        return findings.Positions
            .Where(position => Overlaps(position.Evidence, span) && !position.Conditional && names.ContainsKey(position.Initiative))
            .Select(position => new ClaimStance(position.Party, StanceSides.Of(position.Stance), names[position.Initiative]))
            .Where(stance => stance.Side is not StanceSide.Neither);
    }

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    private sealed class Tally
    {
        internal HashSet<string> Stems { get; } = new(StringComparer.Ordinal);

        internal List<List<string>> Negations { get; } = [];

        internal HashSet<string> Hedges { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> Years { get; } = new(StringComparer.Ordinal);

        internal List<ClaimNumber> Numbers { get; } = [];

        // Words with content that the last negation still reaches.
        internal int Reach { get; set; }

        // A number whose noun is still to come.
        internal decimal? Waiting { get; set; }
    }
}
