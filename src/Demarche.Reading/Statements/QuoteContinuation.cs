using Demarche.Language;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Joins quotations that no cue beside them explains to the speaker before: in the same paragraph, or over several.</summary>
/// <param name="paragraphs">The paragraphs of the report.</param>
internal sealed class QuoteContinuation(IReadOnlyList<Paragraph> paragraphs)
{
    /// <summary>Adds the quotations to the statements they continue, or makes statements of them.</summary>
    /// <param name="drafts">The statements of each paragraph, in order of their cues.</param>
    /// <returns>All statements, in order of paragraphs.</returns>
    internal List<StatementDraft> Join(IReadOnlyList<List<StatementDraft>> drafts)
    {
        var all = new List<StatementDraft>();
        var speaking = -1;
        var distance = 0;
        foreach (var paragraph in paragraphs)
        {
            if (Introduction(all, paragraph) is var introduction && introduction >= 0)
            {
                // Without a mark, the whole paragraph is what is said.
                var end = IsOnlyQuotes(paragraph, paragraph.Sentences[0]) ? paragraph.Sentences[0].End : paragraph.Lexemes.Count;
                all[introduction] = all[introduction] with { Content = [paragraph.SpanOf(0, end)], LastQuote = 0 };
                speaking = introduction;
                distance = 0;
            }

            all.RemoveAll(draft => draft.IsIntroduction && draft.Content.IsEmpty);
            var first = all.Count;
            all.AddRange(drafts[paragraph.Index]);
            if (paragraph.ContinuesQuote && speaking >= 0)
            {
                var whole = paragraph.Quotes[0].Span;
                if (!all.Skip(first).Any(draft => draft.Content.Any(span => span.Contains(whole))))
                {
                    Extend(all, speaking, whole);
                    distance = 0;
                    continue;
                }
            }

            speaking = JoinWithin(paragraph, all, first, distance < 2 ? speaking : -1, ref distance);
        }

        all.RemoveAll(draft => draft.IsIntroduction && draft.Content.IsEmpty);
        return all;
    }

    // "The minister said:" and the quotation in the next paragraph.
    private static int Introduction(List<StatementDraft> all, Paragraph paragraph) =>
        all.Count > 0 && all[^1] is { IsIntroduction: true, Content.IsEmpty: true } last
            && last.Paragraph == paragraph.Index - 1
            ? all.Count - 1
            : -1;

    private static void Extend(List<StatementDraft> all, int index, TextSpan span) =>
        all[index] = all[index] with { Content = all[index].Content.Add(span) };

    private static int JoinWithin(Paragraph paragraph, List<StatementDraft> all, int first, int speaking, ref int distance)
    {
        var spoke = false;
        foreach (var sentence in paragraph.Sentences)
        {
            var own = LastSpeakerIn(paragraph, all, first, sentence);
            if (own >= 0)
            {
                speaking = own;
                spoke = true;
                continue;
            }

            if (!IsOnlyQuotes(paragraph, sentence))
            {
                continue;
            }

            var quote = paragraph.QuoteAt(sentence.Start);
            if (IsTaken(all, first, quote.Span) || speaking < 0 || !paragraph.IsUtterance(sentence.Start))
            {
                continue;
            }

            var whole = paragraph.SpanOf(sentence.Start, sentence.End);
            if (spoke)
            {
                Extend(all, speaking, whole);
            }
            else
            {
                var last = all[speaking];
                all.Add(new StatementDraft(paragraph.Index, last.Source, [], [whole], Act.Assert, "continued") { Anchor = sentence.Start });
                speaking = all.Count - 1;
                spoke = true;
            }
        }

        distance = spoke ? 0 : distance + 1;
        return speaking;
    }

    private static bool IsTaken(List<StatementDraft> all, int first, TextSpan span)
    {
        for (var index = Math.Max(first - 1, 0); index < all.Count; index++)
        {
            if (all[index].Content.Any(part => part.Overlaps(span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyQuotes(Paragraph paragraph, LexemeRange sentence)
    {
        for (var index = sentence.Start; index < sentence.End; index++)
        {
            if (!paragraph[index].Is(WordClass.Quote | WordClass.Punctuation))
            {
                return false;
            }
        }

        return paragraph[sentence.Start].Is(WordClass.Quote);
    }

    private static int LastSpeakerIn(Paragraph paragraph, List<StatementDraft> all, int first, LexemeRange sentence)
    {
        var span = paragraph.SpanOf(sentence.Start, sentence.End);
        for (var index = all.Count - 1; index >= first; index--)
        {
            if (all[index].LastQuote >= 0 && !all[index].Cue.IsEmpty && span.Contains(all[index].Cue[0]))
            {
                return index;
            }
        }

        return -1;
    }
}
