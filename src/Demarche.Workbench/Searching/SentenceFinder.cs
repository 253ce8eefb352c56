using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Searching;

/// <summary>Finds sentences of a record by words, phrases and fields. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
public sealed class SentenceFinder(IRecord record)
{
    // Reports that hold the words are looked through, the newest first, up to this many.
    private const int MostReports = 400;

    private readonly Pipeline _pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Build();
    private readonly PartyLookup _parties = new(record.Merged);
    private readonly InitiativeLookup _initiatives = new(record.Merged);

    /// <summary>Finds sentences.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>Sentences that hold all words, or the most where none holds all; the newest first.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<FindHit> Find(FindQuery query, int limit)
    {
        if (FieldsOf(query) is not { } fields)
        {
            return [];
        }

        var matcher = new SentenceMatcher(query);
        var starts = query.AllWords.Select(WordStem.Of).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var filter = new RecordFilter { From = query.From, To = query.To?.PlusDays(1), WordStarts = starts, Newest = MostReports };
        var hits = record.ReadStanding(filter).SelectMany(report => HitsIn(report, query, matcher, fields)).ToList();
        var best = hits.Count is 0 ? 0 : hits.Max(hit => hit.Matched);
        return [.. hits.Where(hit => hit.Matched == best).Take(limit)];
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
        _parties.Find(name).Take(1).SelectMany(found => found.Members).Select(member => member.Party).ToHashSet();

    private IEnumerable<FindHit> HitsIn(ReportFindings findings, FindQuery query, SentenceMatcher matcher, FieldMembers fields)
    {
        var report = findings.Report;
        var passages = report.Blocks.Where(block => block.IsStory).Select(block => block.Span).ToImmutableArray();
        var document = _pipeline.Annotate(new Document(report.Text, passages));
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            var words = sentence.Span.In(report.Text).ToString();
            var matched = matcher.Count(words);
            if ((matched > 0 || matcher.Wanted is 0) && fields.Fit(findings, sentence.Span, query.Stance))
            {
                var said = findings.Statements.FirstOrDefault(statement => statement.Content.Any(content => Overlaps(content, sentence.Span)));
                yield return new FindHit(
                    new CitedWords(words, report.Id.Value, sentence.Span, report.Title, report.Outlet, report.Published, report.Url),
                    SpeakerOf(findings, said),
                    said?.Sourcing.Kind,
                    matched);
            }
        }
    }

    private static string? SpeakerOf(ReportFindings findings, Statement? said) =>
        said?.Source?.Party is { } id ? findings.Parties.FirstOrDefault(party => party.Id == id)?.Name : null;

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
