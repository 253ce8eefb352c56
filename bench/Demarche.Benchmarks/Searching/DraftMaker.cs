using System.Globalization;
using System.Text.RegularExpressions;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Workbench.Searching;

namespace Demarche.Benchmarks.Searching;

/// <summary>Makes sentences for drafts of sentences of reports, by rule and seeded.</summary>
internal sealed partial class DraftMaker(int seed)
{
    private const int FewestWords = 9;
    private const int MostWords = 32;

    // Of one meaning in reports of what somebody does or says.
    private static readonly (string One, string Other)[] Synonyms =
    [
        (" said ", " stated "), (" says ", " states "), (" told reporters ", " said "), (" but ", " though "), (" large ", " big "),
        (" killed ", " left dead "), (" at least ", " no fewer than "), (" a number of ", " several "), (" attempted to ", " tried to "), (" in order to ", " to "),
    ];

    private static readonly (string One, string Other)[] Negations =
    [
        (" is ", " is not "), (" are ", " are not "), (" was ", " was not "), (" were ", " were not "), (" has ", " has not "), (" have ", " have not "),
        (" had ", " had not "), (" will ", " will not "), (" agreed ", " never agreed "), (" signed ", " never signed "), (" met ", " never met "),
        (" killed ", " never killed "), (" attacked ", " never attacked "), (" called ", " never called "), (" announced ", " never announced "),
    ];

    private readonly Random _random = new(seed);
    private readonly StorySentences _sentences = new();

    /// <summary>Makes one sentence of each kind that a report's sentences allow.</summary>
    /// <param name="findings">The report.</param>
    /// <param name="other">Another report.</param>
    internal IEnumerable<DraftSentence> Of(ReportFindings findings, ReportFindings other)
    {
        var usable = Usable(findings).ToList();
        if (usable.Count is 0)
        {
            yield break;
        }

        foreach (var kind in Enum.GetValues<DraftKind>())
        {
            var start = _random.Next(usable.Count);
            if (usable[start..].Concat(usable[..start]).Select(one => Make(kind, findings, one.Sentence, one.Mention, other)).FirstOrDefault(made => made is not null) is { } sentence)
            {
                yield return sentence;
            }
        }
    }

    // Sentences of one clause or two that name a party, without what only stands well beside other sentences.
    private IEnumerable<(StorySentence Sentence, Mention Mention)> Usable(ReportFindings findings) =>
        from sentence in _sentences.Of(findings.Report)
        where sentence.Words.Length is >= FewestWords and <= MostWords && char.IsUpper(sentence.Words[0][0])
        let words = sentence.Span.In(findings.Report.Text).ToString()
        where !Marks().IsMatch(words) && words.EndsWith('.') && !Pointing().IsMatch(words)
        let mention = findings.Parties
            .Where(party => party.Kind is PartyKind.State or PartyKind.Person or PartyKind.Igo or PartyKind.ArmedGroup or PartyKind.Government)
            .SelectMany(party => party.Mentions)
            .FirstOrDefault(mention => mention.Form is MentionForm.Name && mention.Evidence.Start >= sentence.Span.Start && mention.Evidence.End <= sentence.Span.End)
        where mention is not null
        select (sentence, mention);

    private DraftSentence? Make(DraftKind kind, ReportFindings findings, StorySentence sentence, Mention mention, ReportFindings other)
    {
        var words = sentence.Span.In(findings.Report.Text).ToString();
        var made = Make(kind, words, mention.Evidence.In(findings.Report.Text).ToString(), other);
        return made is null || (kind is not DraftKind.Taken && string.Equals(made, words, StringComparison.Ordinal)) ? null : new DraftSentence(kind, made, findings.Report.Id.Value, sentence.Span);
    }

    private string? Make(DraftKind kind, string words, string old, ReportFindings other) => kind switch
    {
        DraftKind.Taken => words,
        DraftKind.Paraphrased => Paraphrase(words),
        DraftKind.Negated => Negation().IsMatch(words) ? null : Replaced(words, Negations),
        DraftKind.Renumbered => Number().IsMatch(words) ? Number().Replace(words, match => Changed(match.Value), 1) : null,
        DraftKind.Swapped => Swapped(words, old, other),
        _ => Spliced(words, other),
    };

    private static string Paraphrase(string words)
    {
        var shorter = Tail().Replace(words, ".");
        shorter = shorter.Split(' ').Length >= FewestWords - 2 ? shorter : words;
        shorter = Adverb().Replace(shorter, " ");
        return Synonyms.Aggregate(shorter, static (text, pair) => text.Replace(pair.One, pair.Other, StringComparison.Ordinal));
    }

    private static string? Replaced(string words, (string One, string Other)[] pairs) =>
        pairs.FirstOrDefault(pair => words.Contains(pair.One, StringComparison.Ordinal)) is { One: { } one, Other: var changed }
            ? words[..words.IndexOf(one, StringComparison.Ordinal)] + changed + words[(words.IndexOf(one, StringComparison.Ordinal) + one.Length)..]
            : null;

    private static string Changed(string number) =>
        ((int.Parse(number, CultureInfo.InvariantCulture) * 3) + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Swapped(string words, string old, ReportFindings other) =>
        other.Parties.Where(party => party.Kind is PartyKind.State && !words.Contains(party.Name, StringComparison.Ordinal)).Select(party => party.Name).FirstOrDefault() is { } name
            ? words.Replace(old, name, StringComparison.Ordinal)
            : null;

    private string? Spliced(string words, ReportFindings other)
    {
        var ends = Usable(other).ToList();
        if (ends.Count is 0)
        {
            return null;
        }

        var tail = ends[_random.Next(ends.Count)].Sentence.Span.In(other.Report.Text).ToString().Split(' ');
        var head = words.Split(' ');
        return string.Join(' ', head[..(head.Length / 2)].Concat(tail[(tail.Length / 2)..]));
    }

    [GeneratedRegex(@"^(He|She|It|They|This|That|These|Those|His|Her|Their|We|I|But|And|So|Both|Such|Another|Others)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\b(not|no|never|nor|neither|nobody|none|without|yet)\b|n['’]t\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Negation();

    [GeneratedRegex("[\"“”?!:;\\n]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@", (which|who|while|where|when|after|as|including|adding|saying) [^,]*\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@" (?!only|early|daily|weekly|family|friendly|orderly|likely|unlikely|nearly|hardly|barely|allegedly|reportedly|probably|possibly|apparently)[a-z]{3,}ly ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"(?<=\s)\d{1,3}(?=\s[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
