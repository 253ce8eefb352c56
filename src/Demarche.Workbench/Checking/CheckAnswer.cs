using System.Collections.Immutable;
using System.Globalization;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Checking;

/// <summary>Puts what a record says to a draft into an answer.</summary>
public static class CheckAnswer
{
    private const int MostQuotes = 3;

    /// <summary>Makes the answer.</summary>
    /// <param name="name">What the draft is called.</param>
    /// <param name="sentences">Its sentences as they were checked.</param>
    /// <returns>A line a sentence, in the order of the draft.</returns>
    public static AnswerView Of(string name, ImmutableArray<CheckedSentence> sentences) => new(
        $"Does the record support {name}?",
        [new AnswerSection("Sentences", [.. sentences.Select(LineOf)])])
    {
        Notices =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"Of {sentences.Length} sentences {Count(sentences, Verdict.Supported)} are supported, {Count(sentences, Verdict.Contradicted)} contradicted, {Count(sentences, Verdict.NotFound)} not found; what is not found may still be so."),
        ],
    };

    private static int Count(ImmutableArray<CheckedSentence> sentences, Verdict verdict) => sentences.Count(sentence => sentence.Verdict == verdict);

    private static AnswerLine LineOf(CheckedSentence sentence)
    {
        var quotes = sentence.Verdict is Verdict.Supported ? sentence.Supports : sentence.Contradicts;
        return new AnswerLine(CitationText.OneLine(sentence.Words), [])
        {
            Head = HeadOf(sentence.Verdict),
            Origins = quotes.IsEmpty ? null : quotes.Select(quote => quote.Origin).Distinct(StringComparer.Ordinal).Count(),
            Details =
            [
                .. Shown(quotes),
                .. sentence.Verdict is Verdict.Supported ? Shown(sentence.Contradicts) : [],
            ],
        };
    }

    private static IEnumerable<AnswerLine> Shown(ImmutableArray<CheckedQuote> quotes) => quotes
        .DistinctBy(quote => quote.Origin, StringComparer.Ordinal)
        .Take(MostQuotes)
        .Select(quote => new AnswerLine(quote.Speaker is { } speaker ? $"said by {speaker}" : "in the outlet's own voice, or of an unclear source", [quote.Sentence]) { Head = HeadOf(quote.Relation) });

    private static string HeadOf(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "supported",
        Verdict.Contradicted => "contradicted",
        _ => "not found",
    };

    private static string HeadOf(ClaimRelation relation) => relation switch
    {
        ClaimRelation.OtherStance => "on another side:",
        ClaimRelation.Denial => "denied:",
        ClaimRelation.OtherNumber => "another number:",
        _ => "told:",
    };
}
