using Demarche.Language;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements;

/// <summary>Joins quotations that no cue beside them explains to the speaker before: in the same paragraph, or over several.</summary>
/// <param name="paragraphs">The paragraphs of the report.</param>
internal sealed class QuoteContinuation(IReadOnlyList<Paragraph> paragraphs)
{
    // A speaker is forgotten after this many paragraphs in which nobody speaks.
    private const int Memory = 2;

    private readonly List<StatementDraft> _all = [];
    private int _speaking = -1;
    private int _silence;
    private int _near = -1;

    /// <summary>Adds the quotations to the statements they continue, or makes statements of them.</summary>
    /// <param name="drafts">The statements of each paragraph, in order of their sentences.</param>
    /// <returns>All statements, in order of paragraphs.</returns>
    internal List<StatementDraft> Join(IReadOnlyList<List<StatementDraft>> drafts)
    {
        foreach (var paragraph in paragraphs)
        {
            JoinIntroduction(paragraph);
            JoinParagraph(paragraph, drafts[paragraph.Index]);
        }

        DropIntroduction();
        return _all;
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

    private static bool Covers(StatementDraft draft, TextSpan span) => draft.Content.Any(part => part.Overlaps(span));

    // "The minister said:" and the quotation in the next paragraph; without a mark, the whole paragraph is what is said.
    private void JoinIntroduction(Paragraph paragraph)
    {
        if (_all.Count == 0 || _all[^1] is not { IsIntroduction: true, Content.IsEmpty: true } last)
        {
            return;
        }

        if (last.Paragraph != paragraph.Index - 1 || !(paragraph[0].Is(WordClass.Quote) || last.IsSaying))
        {
            DropIntroduction();
            return;
        }

        var end = IsOnlyQuotes(paragraph, paragraph.Sentences[0]) ? paragraph.Sentences[0].End : paragraph.Lexemes.Count;
        _all[^1] = last with { Content = [paragraph.SpanOf(0, end)] };
        (_speaking, _silence) = (_all.Count - 1, 0);
    }

    private void DropIntroduction()
    {
        if (_all.Count > 0 && _all[^1] is { IsIntroduction: true, Content.IsEmpty: true })
        {
            _all.RemoveAt(_all.Count - 1);
        }
    }

    private void JoinParagraph(Paragraph paragraph, List<StatementDraft> drafts)
    {
        var first = _all.Count;
        _all.AddRange(drafts);
        if (_silence >= Memory)
        {
            _speaking = -1;
        }

        var spoke = JoinOpenQuote(paragraph, first);
        var next = first;
        var near = _near;
        for (var sentence = 0; sentence < paragraph.Sentences.Length; sentence++)
        {
            var from = next;
            while (next < first + drafts.Count && _all[next].Sentence == sentence)
            {
                spoke |= Hear(next++);
            }

            var isJoined = next == from && JoinSentence(paragraph, sentence, spoke, near);
            near = next > from && !_all[from].IsIntroduction && !_all.Skip(from).Take(next - from).Any(draft => draft.LastQuote >= 0) ? from : -1;
            spoke |= isJoined;
            if (!isJoined && HasOpenUtterance(paragraph, sentence, from, next))
            {
                // Somebody spoke here, and it is not known who: nobody can be carried on.
                (_speaking, spoke) = (-1, false);
            }
        }

        // What a colon introduces has its speaker already.
        _near = _all.Count > 0 && _all[^1].IsIntroduction ? -1 : near;
        _silence = spoke ? 0 : _silence + 1;
    }

    private bool JoinOpenQuote(Paragraph paragraph, int first)
    {
        if (!paragraph.ContinuesQuote || _speaking < 0 || IsTaken(paragraph.Quotes[0].Span, first))
        {
            return false;
        }

        Extend(_speaking, paragraph.Quotes[0].Span);
        return true;
    }

    private bool IsTaken(TextSpan span, int first)
    {
        for (var index = first; index < _all.Count && _all[index].Sentence == 0; index++)
        {
            if (Covers(_all[index], span))
            {
                return true;
            }
        }

        return false;
    }

    private bool Hear(int index)
    {
        if (_all[index].LastQuote < 0)
        {
            return false;
        }

        _speaking = index;
        return true;
    }

    private bool HasOpenUtterance(Paragraph paragraph, int sentence, int from, int to)
    {
        var range = paragraph.Sentences[sentence];
        for (var index = range.Start; index < range.End; index++)
        {
            if (paragraph[index].Is(WordClass.Quote) && paragraph.IsUtterance(index) && !_all.Skip(from).Take(to - from).Any(draft => Covers(draft, paragraph[index].Span)))
            {
                return !IsOnlyQuotes(paragraph, range);
            }
        }

        return false;
    }

    private bool JoinSentence(Paragraph paragraph, int sentence, bool spoke, int near)
    {
        var range = paragraph.Sentences[sentence];
        if (near >= 0 && _all[near].Source is not null && IsOnlyQuotes(paragraph, range) && paragraph.IsUtterance(range.Start))
        {
            // "The hall is full, she said. "We will wait outside."": who is reported speaks on.
            Continue(paragraph, sentence, _all[near], _all[near].Paragraph == paragraph.Index ? "continued-near" : "continued");
            return true;
        }

        if (_speaking < 0 || !IsOnlyQuotes(paragraph, range) || !paragraph.IsUtterance(range.Start))
        {
            return false;
        }

        var whole = paragraph.SpanOf(range.Start, range.End);
        var last = _all[_speaking];
        if (last.Content.Length > 0 && last.Content[^1].Overlaps(whole))
        {
            return true;
        }

        if (spoke)
        {
            Extend(_speaking, whole);
            return true;
        }

        Continue(paragraph, sentence, last, "continued");
        return true;
    }

    private void Continue(Paragraph paragraph, int sentence, StatementDraft speaker, string rule)
    {
        var range = paragraph.Sentences[sentence];
        _all.Add(new StatementDraft(paragraph.Index, speaker.Source, [], [paragraph.SpanOf(range.Start, range.End)], Act.Assert, rule) { Anchor = range.Start, Sentence = sentence });
        _speaking = _all.Count - 1;
    }

    private void Extend(int index, TextSpan span) => _all[index] = _all[index] with { Content = _all[index].Content.Add(span) };
}
