using Demarche.Language;
using Demarche.Language.Tags;
using Demarche.Reading.Coreference;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Positions;

/// <summary>
/// The words of a story's body that stand for an initiative: the heads of its mentions, the pronouns that a chain joins to one of them, "it" where
/// only one initiative was just told, "negotiate" for the talks told last, and "mediate" for the offered mediation.
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="document">A document with initiatives.</param>
/// <param name="parties">Which party a word stands for.</param>
internal sealed class TargetWords(SyntaxWords view, Clauses clauses, Document document, PartyWords parties)
{
    // A chain that was silent for longer is no longer safe.
    private const int ReachOfPronouns = 4;
    private const int ReachOfTalks = 10;

    /// <summary>Finds them, in order of text.</summary>
    internal IEnumerable<(Initiative Initiative, int Word, bool IsNamed)> Find()
    {
        var heads = document.Get(Initiative.Layer)
            .SelectMany(initiative => initiative.Mentions, (initiative, mention) => (initiative, Word: HeadOf(mention.Evidence)))
            .GroupBy(pair => pair.Word)
            .ToDictionary(group => group.Key, group => group.First().initiative);
        var referring = Referring(heads);
        var antecedents = Antecedents();
        var last = (Initiative: (Initiative?)null, Sentence: -2, Word: -1);
        var talks = last;
        var mediation = last;
        for (var word = 0; word < view.Count; word++)
        {
            if (!IsBody(word))
            {
                continue;
            }

            var sentence = view.SentenceOf(word);
            if (heads.TryGetValue(word, out var initiative))
            {
                last = (initiative, sentence, word);
                mediation = initiative.Kind is InitiativeKind.Mediation ? last : mediation;
                talks = initiative.Kind is InitiativeKind.Talks && (talks.Initiative is null || initiative.Mentions.Length >= talks.Initiative.Mentions.Length) ? last : talks;
                yield return (initiative, word, true);
            }
            else if (referring.TryGetValue(word, out var referred))
            {
                last = (referred, sentence, word);
                yield return (referred, word, false);
            }
            else if (talks.Initiative is { } round && sentence - talks.Sentence < ReachOfTalks && view.Tag(word) is "VB" or "VBG" && view.Lemma(word) is "negotiate" && view.Dependent(word, "obj") < 0)
            {
                yield return (round, word, false);
            }
            else if (mediation.Initiative is { } offered && sentence - mediation.Sentence < ReachOfTalks && view.Tag(word) is "VB" or "VBG" && view.Lemma(word) is "mediate" or "facilitate" && view.Dependent(word, "obj") < 0)
            {
                yield return (offered, word, false);
            }
            else if (last.Initiative is { } told && IsItsPronoun(word) && !(antecedents.TryGetValue(word, out var antecedent) && antecedent > last.Word) && sentence - last.Sentence is 0 or 1 && !IsOfAnother(last.Word, word))
            {
                last = (told, sentence, word);
                yield return (told, word, false);
            }
        }
    }

    /// <summary>For each pronoun of a chain, the noun or name of the chain that was told last; "another", "any" and "what" bring in nothing to speak of.</summary>
    private Dictionary<int, int> Antecedents()
    {
        var antecedents = new Dictionary<int, int>();
        foreach (var chain in document.Get(CoreferenceChain.Layer))
        {
            var last = -1;
            foreach (var mention in chain.Mentions)
            {
                if (mention.Form is not MentionForm.Pronoun)
                {
                    last = view.Dependent(mention.HeadWord, "det") is >= 0 and var determiner && view.Lower(determiner) is "another" or "any" or "no" or "what" ? last : mention.HeadWord;
                }
                else if (last >= 0)
                {
                    antecedents.TryAdd(mention.HeadWord, last);
                }
            }
        }

        return antecedents;
    }

    /// <summary>The pronouns of chains, each with the initiative that its chain was told to be last.</summary>
    private Dictionary<int, Initiative> Referring(Dictionary<int, Initiative> heads)
    {
        var referring = new Dictionary<int, Initiative>();
        foreach (var chain in document.Get(CoreferenceChain.Layer))
        {
            var last = (Initiative: (Initiative?)null, Sentence: -ReachOfPronouns);
            foreach (var mention in chain.Mentions)
            {
                var sentence = view.SentenceOf(mention.HeadWord);
                if (heads.TryGetValue(mention.HeadWord, out var initiative))
                {
                    last = (initiative, sentence);
                }
                else if (last.Initiative is { } told && sentence - last.Sentence < ReachOfPronouns && mention.Form is MentionForm.Pronoun
                    && view.Lower(mention.HeadWord) is "it" or "they" or "them" or "this" or "that" or "these" or "which" && parties.PartyOf(mention.HeadWord) is null)
                {
                    referring.TryAdd(mention.HeadWord, told);
                    last = (told, sentence);
                }
            }
        }

        return referring;
    }

    // "Switzerland floated something similar, and he dismissed it."
    private bool IsOfAnother(int from, int pronoun)
    {
        for (var word = from + 1; word < pronoun; word++)
        {
            if (view.Lower(word) is "something" or "another" or "anything" or "one" && view.IsObject(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsItsPronoun(int word) =>
        view.Pos(word) is PartOfSpeech.Pron
        && view.Lower(word) is "it"
        && (view.IsObject(word) || view.Is(word, "obl") || (view.Is(word, "nsubj") && view.Head(word) is >= 0 and var verb && clauses.IsPassive(verb)))
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
