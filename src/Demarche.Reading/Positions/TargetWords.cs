using Demarche.Language;
using Demarche.Language.Tags;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>The words of a story's body that stand for an initiative: the heads of its mentions, and "it" where only one initiative was just told.</summary>
/// <param name="view">The words.</param>
/// <param name="document">A document with initiatives.</param>
/// <param name="parties">Which party a word stands for.</param>
internal sealed class TargetWords(SyntaxWords view, Document document, PartyWords parties)
{
    /// <summary>Finds them, in order of text.</summary>
    internal IEnumerable<(Initiative Initiative, int Word, bool IsNamed)> Find()
    {
        var heads = document.Get(Initiative.Layer)
            .SelectMany(initiative => initiative.Mentions, (initiative, mention) => (initiative, Word: HeadOf(mention.Evidence)))
            .GroupBy(pair => pair.Word)
            .ToDictionary(group => group.Key, group => group.First().initiative);
        var last = (Initiative: (Initiative?)null, Sentence: -2);
        for (var word = 0; word < view.Count; word++)
        {
            if (!IsBody(word))
            {
                continue;
            }

            if (heads.TryGetValue(word, out var initiative))
            {
                last = (initiative, view.SentenceOf(word));
                yield return (initiative, word, true);
            }
            else if (last.Initiative is { } told && IsItsPronoun(word) && view.SentenceOf(word) - last.Sentence is 0 or 1)
            {
                yield return (told, word, false);
            }
        }
    }

    private bool IsItsPronoun(int word) =>
        view.Pos(word) is PartOfSpeech.Pron
        && view.Lower(word) is "it"
        && (view.Is(word, "obj") || view.Is(word, "obl"))
        && parties.PartyOf(word) is null;

    private int HeadOf(TextSpan span)
    {
        var (first, end) = view.WordsOf(span);
        for (var word = first; word < end; word++)
        {
            if ((view.Head(word) < first || view.Head(word) >= end) && view.Relation(word) is not "punct")
            {
                return word;
            }
        }

        return first;
    }

    private bool IsBody(int word)
    {
        if (!document.Has(Reader.ReportLayer))
        {
            return true;
        }

        var span = view.SpanOf(word);
        return document.Get(Reader.ReportLayer).Blocks.Any(block => block.IsBody && block.Span.Contains(span));
    }
}
