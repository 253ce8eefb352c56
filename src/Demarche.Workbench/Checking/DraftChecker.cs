using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Embeddings;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Searching;

namespace Demarche.Workbench.Checking;

/// <summary>Checks drafts against a record, sentence by sentence. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
/// <param name="reader">Reads the draft.</param>
/// <param name="embedder">Makes vectors, of the version that made the record's; null where sentences are looked for by words alone.</param>
public sealed class DraftChecker(IRecord record, Reader reader, SentenceEmbedder? embedder)
{
    // Sentences of the record that each sentence of the draft is compared with.
    private const int Candidates = 40;

    // Words that are asked for together where few sentences hold all: the longest tell most.
    private const int FewerWords = 3;

    private readonly SentenceFinder _finder = new(record, embedder);
    private readonly StorySentences _sentences = new();
    private readonly ClaimReader _claims = new();
    private readonly PartyIdentity _parties = new(record.Merged);
    private readonly Lazy<DecisionLog> _log = new(record.Decisions);
    private readonly Lazy<Dictionary<ReportId, string>> _origins = new(() => record.Origins()
        .SelectMany(origin => origin.Reports, (origin, report) => (report, Id: origin.Id.Value))
        .ToDictionary(entry => entry.report, entry => entry.Id));

    private readonly Dictionary<string, ReportFindings?> _read = new(StringComparer.Ordinal);

    /// <summary>Checks a draft.</summary>
    /// <param name="draft">Its text; a line is a paragraph.</param>
    /// <param name="cancellation">Ends the work between two sentences.</param>
    /// <returns>Its sentences, in their order.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<CheckedSentence> Check(string draft, CancellationToken cancellation = default)
    {
        var report = new Report(draft, Paragraphs(draft), "en", [new Capture("sha256:draft", "draft")]);
        var findings = reader.Read(report);
        var comparer = new ClaimComparer(_parties, _claims.Words);
        return
        [
            .. _sentences.Of(report).Select(sentence =>
            {
                cancellation.ThrowIfCancellationRequested();
                return Check(_claims.Read(findings, sentence.Span), comparer);
            }),
        ];
    }

    private CheckedSentence Check(Claim claim, ClaimComparer comparer)
    {
        var quotes = HitsFor(claim)
            .Select(hit => (Hit: hit, Relation: RelationOf(claim, hit, comparer)))
            .Where(found => found.Relation is not ClaimRelation.Unrelated)
            .Select(found => new CheckedQuote(found.Hit.Sentence, found.Relation, found.Hit.Speaker, _origins.Value.GetValueOrDefault(new ReportId(found.Hit.Sentence.Report), found.Hit.Sentence.Report)))
            .ToList();
        ImmutableArray<CheckedQuote> supports = [.. quotes.Where(quote => quote.Relation is ClaimRelation.Supports)];
        ImmutableArray<CheckedQuote> contradicts = [.. quotes.Where(quote => quote.Relation is not ClaimRelation.Supports)];
        var verdict = !supports.IsEmpty ? Verdict.Supported : !contradicts.IsEmpty ? Verdict.Contradicted : Verdict.NotFound;
        return new CheckedSentence(claim.Span, claim.Words, verdict, supports, contradicts);
    }

    private ClaimRelation RelationOf(Claim claim, FindHit hit, ClaimComparer comparer) =>
        Standing(hit.Sentence.Report) is { } findings ? comparer.Compare(claim, _claims.Read(findings, hit.Sentence.Span), hit.Marks.Similarity) : ClaimRelation.Unrelated;

    // Of the words, first all are asked for together, then the longest few that have no opposite: who says the contrary uses them too.
    private IEnumerable<FindHit> HitsFor(Claim claim)
    {
        var words = FindQueryParts.WordsOf(claim.Words).Where(word => !_claims.Words.IsEmpty(word.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
        if (words.IsEmpty)
        {
            return [];
        }

        var all = _finder.Find(new FindQuery { Words = words }, Candidates);
        var matter = words.Where(word => !_claims.Words.OppositesOf(WordStem.Of(word)).Any()).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(FewerWords).ToImmutableArray();
        var fewer = matter.IsEmpty ? [] : _finder.FindByWords(new FindQuery { Words = matter }, Candidates);
        return all.Concat(fewer).DistinctBy(hit => (hit.Sentence.Report, hit.Sentence.Span));
    }

    private ReportFindings? Standing(string id)
    {
        if (!_read.TryGetValue(id, out var findings))
        {
            var decided = record.Find(new ReportId(id)) is { } read ? DecisionReplay.Apply(read, _log.Value) : null;
            _read[id] = findings = decided is { IsRetracted: false } ? decided.Findings : null;
        }

        return findings;
    }

    private static ImmutableArray<Block> Paragraphs(string draft)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in draft.Split('\n'))
        {
            if (line.Any(char.IsLetterOrDigit))
            {
                blocks.Add(new Block(BlockRole.Paragraph, new TextSpan(start, start + line.Length)));
            }

            start += line.Length + 1;
        }

        return blocks.ToImmutable();
    }
}
