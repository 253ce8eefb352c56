using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Embeddings;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Searching;

/// <summary>Finds sentences of a record by words, phrases, fields and meaning. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
/// <param name="embedder">Makes vectors, of the version that made the record's; null where nothing is looked for by meaning.</param>
public sealed class SentenceFinder(IRecord record, SentenceEmbedder? embedder = null)
{
    // Reports that hold the words are looked through, the newest first, up to this many.
    private const int MostReports = 400;

    // Sentences of each ranking that are fused.
    private const int MostRanked = 50;

    // Below this, sentences have hardly more in common than any two.
    private const float LeastSimilarity = 0.3f;

    private readonly StorySentences _sentences = new();
    private readonly PartyLookup _parties = new(record.Merged);
    private readonly InitiativeLookup _initiatives = new(record.Merged);
    private readonly MeaningFinder? _meaning = embedder is null ? null : new MeaningFinder(record.Meaning, embedder);
    private readonly Lazy<DecisionLog> _log = new(record.Decisions);
    private readonly Dictionary<ReportId, ReportFindings?> _read = [];

    /// <summary>Finds sentences.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>
    /// By words, sentences that hold all of them, or the most where none holds all, the newest first; by meaning, the nearest first; those of both
    /// together by <see cref="FindMarks.Fused"/>.
    /// </returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<FindHit> Find(FindQuery query, int limit)
    {
        if (FieldsOf(query) is not { } fields)
        {
            return [];
        }

        var isByMeaning = _meaning is not null && query.AllWords.Any();
        var byWords = ByWords(query, fields, isByMeaning ? MostRanked : limit);
        return isByMeaning
            ? [.. Fused(byWords.Take(MostRanked), ByMeaning(query, fields), new SentenceMatcher(query)).Take(limit)]
            : [.. byWords.Take(limit)];
    }

    /// <summary>Finds sentences by words alone, as <see cref="Find"/> does without an embedder.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>Sentences that hold all words, or the most where none holds all; the newest first.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<FindHit> FindByWords(FindQuery query, int limit) => FieldsOf(query) is { } fields ? [.. ByWords(query, fields, limit).Take(limit)] : [];

    private List<FindHit> ByWords(FindQuery query, FieldMembers fields, int limit)
    {
        var matcher = new SentenceMatcher(query);
        var starts = query.AllWords.Select(WordStem.Of).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var filter = new RecordFilter { From = query.From, To = query.To?.PlusDays(1), WordStarts = starts, Newest = MostReports };
        var hits = new List<FindHit>();
        foreach (var report in record.ReadStanding(filter).Where(fields.MayFit))
        {
            hits.AddRange(HitsIn(report, query, matcher, fields));

            // No sentence holds more than all words, and what comes later is older.
            if (hits.Count(hit => hit.Marks.Matched == matcher.Wanted) >= limit)
            {
                break;
            }
        }

        var best = hits.Count is 0 ? 0 : hits.Max(hit => hit.Marks.Matched);
        return [.. hits.Where(hit => hit.Marks.Matched == best).Select((hit, index) => hit with { Marks = hit.Marks with { WordRank = index + 1 } })];
    }

    private IEnumerable<FindHit> ByMeaning(FindQuery query, FieldMembers fields)
    {
        var rank = 0;
        foreach (var near in _meaning!.Find(string.Join(" ", query.AllWords), MostRanked, fields.Reports).TakeWhile(near => near.Similarity >= LeastSimilarity))
        {
            if (Standing(near.Report) is { } findings && IsIn(findings.Report, query) && fields.Fit(findings, near.Span, query.Stance))
            {
                yield return HitOf(findings, near.Span, new FindMarks(0, null, near.Similarity, ++rank));
            }
        }
    }

    private static IEnumerable<FindHit> Fused(IEnumerable<FindHit> byWords, IEnumerable<FindHit> byMeaning, SentenceMatcher matcher)
    {
        var found = byWords.ToDictionary(hit => (hit.Sentence.Report, hit.Sentence.Span));
        foreach (var hit in byMeaning)
        {
            var key = (hit.Sentence.Report, hit.Sentence.Span);
            var marks = found.TryGetValue(key, out var same) ? same.Marks : new FindMarks(matcher.Count(hit.Sentence.Words), null, null, null);
            found[key] = hit with { Marks = marks with { Similarity = hit.Marks.Similarity, MeaningRank = hit.Marks.MeaningRank } };
        }

        return found.Values
            .OrderByDescending(hit => hit.Marks.Fused)
            .ThenByDescending(hit => hit.Sentence.Published)
            .ThenBy(hit => hit.Sentence.Report, StringComparer.Ordinal)
            .ThenBy(hit => hit.Sentence.Span.Start);
    }

    /// <summary>The names in fields, looked up; null where one is of nobody.</summary>
    private FieldMembers? FieldsOf(FindQuery query)
    {
        var party = query.Party is { } named ? Members(named) : null;
        var speaker = query.SaidBy is { } saying ? Members(saying) : null;
        var about = query.About is { } topic ? _initiatives.Find(topic).SelectMany(found => found.Members).Select(member => member.Reference).ToHashSet() : null;
        return (query.Party is null || party is { Count: > 0 }) && (query.SaidBy is null || speaker is { Count: > 0 }) && about is null or { Count: > 0 }
            ? new FieldMembers(party, speaker, about)
            : null;
    }

    private HashSet<PartyReference> Members(string name) =>
        _parties.Find(name).Take(1).SelectMany(found => _parties.MembersOf(found.Id)).ToHashSet();

    private IEnumerable<FindHit> HitsIn(ReportFindings findings, FindQuery query, SentenceMatcher matcher, FieldMembers fields)
    {
        foreach (var sentence in _sentences.Of(findings.Report))
        {
            var matched = matcher.Count(sentence.Span.In(findings.Report.Text).ToString());
            if ((matched > 0 || matcher.Wanted is 0) && fields.Fit(findings, sentence.Span, query.Stance))
            {
                yield return HitOf(findings, sentence.Span, new FindMarks(matched, null, null, null));
            }
        }
    }

    private ReportFindings? Standing(ReportId id)
    {
        if (!_read.TryGetValue(id, out var findings))
        {
            var decided = record.Find(id) is { } read ? DecisionReplay.Apply(read, _log.Value) : null;
            _read[id] = findings = decided is { IsRetracted: false } ? decided.Findings : null;
        }

        return findings;
    }

    private static FindHit HitOf(ReportFindings findings, TextSpan span, FindMarks marks)
    {
        var report = findings.Report;
        var said = findings.Statements.FirstOrDefault(statement => statement.Content.Any(content => Overlaps(content, span)));
        var speaker = said?.Source?.Party is { } id ? findings.Parties.FirstOrDefault(party => party.Id == id)?.Name : null;
        return new FindHit(
            new CitedWords(span.In(report.Text).ToString(), report.Id.Value, span, report.Title, report.Outlet, report.Published, report.Url),
            speaker,
            said?.Sourcing.Kind,
            marks);
    }

    private static bool IsIn(Report report, FindQuery query) =>
        (query.From is not { } from || report.Published >= from) && (query.To is not { } to || report.Published <= to);

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
