using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Reads how two initiatives hang together: from the words in front of the second, and from verbs by <see cref="LinkReader"/>.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
/// <param name="origin">What the findings are read by.</param>
internal sealed class InitiativeLinks(SyntaxWords view, Clauses clauses, PartyWords parties, InitiativeLexicon lexicon, Origin origin)
{
    private const int LongestGap = 4;

    private readonly FindingIds _ids = new();

    /// <summary>Adds the links to initiatives.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="initiatives">Their findings, in the same order.</param>
    internal ImmutableArray<Initiative> Link(IReadOnlyList<InitiativeCluster> clusters, ImmutableArray<Initiative> initiatives)
    {
        var phrases = clusters.SelectMany((cluster, index) => cluster.Phrases.Select(phrase => (Phrase: phrase, Index: index))).OrderBy(pair => pair.Phrase.First).ToList();
        var links = initiatives.Select(_ => new List<InitiativeLink>()).ToList();
        for (var second = 1; second < phrases.Count; second++)
        {
            var (from, to) = (phrases[second - 1], phrases[second]);
            if (from.Index != to.Index && view.SentenceOf(from.Phrase.Head) == view.SentenceOf(to.Phrase.Head) && KindBefore(to.Phrase.First) is var (kind, start) && IsBeside(from.Phrase.End, start) && Holds(kind, clusters[from.Index], clusters[to.Index]))
            {
                var span = view.SpanOf(from.Phrase.First, Math.Max(from.Phrase.End, to.Phrase.End));
                links[from.Index].Add(new InitiativeLink(_ids.Make("il", span), span, 0.7, origin, kind, initiatives[to.Index].Id));
            }
        }

        foreach (var (from, to, kind, word) in new LinkReader(view, clauses, parties, lexicon, clusters).Read())
        {
            if (!links[from].Exists(link => link.Kind == kind && link.To == initiatives[to].Id))
            {
                var sentence = view.Sentences[view.SentenceOf(word)].Span;
                links[from].Add(new InitiativeLink(_ids.Make("il", sentence), sentence, 0.65, origin with { Rule = "clause" }, kind, initiatives[to].Id));
            }
        }

        return [.. initiatives.Select((initiative, index) => initiative with { Links = [.. links[index]] })];
    }

    /// <summary>What rests on a visit is no initiative built on it, and "because of" moves only what is told to be put off.</summary>
    private bool Holds(InitiativeLinkKind kind, InitiativeCluster from, InitiativeCluster to) => kind switch
    {
        InitiativeLinkKind.BuildsOn => from.Kind is not InitiativeKind.Report && to.Kind is not (InitiativeKind.Visit or InitiativeKind.Meeting),
        InitiativeLinkKind.MovedFor => from.Phrases.Any(IsPutOff),
        _ => true,
    };

    private bool IsPutOff(InitiativePhrase phrase)
    {
        var sentence = view.Sentences[view.SentenceOf(phrase.Head)];
        return Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord).Any(word => lexicon.StatusOf(view.Lemma(word), "object", phrase.Kind ?? InitiativeKind.Plan) is InitiativeStatus.Delayed);
    }

    // "Talks in Paris on the sidelines of": few words stand between, and none that begins another clause or denies.
    private bool IsBeside(int end, int start)
    {
        if (start - end > LongestGap)
        {
            return false;
        }

        for (var word = end; word < start; word++)
        {
            if (view.Lower(word) is "," or ";" or "that" or "which" or "who" or "and" or "not" or "n't" or "n’t" or "no" || (view.IsVerb(word) && view.Lemma(word) is not "be"))
            {
                return false;
            }
        }

        return true;
    }

    private (InitiativeLinkKind Kind, int Start)? KindBefore(int first)
    {
        var start = Math.Max(0, first - 8);
        var before = string.Concat(Enumerable.Range(start, first - start).Select(word => " " + view.Lower(word)));
        foreach (var (words, kind) in lexicon.Links)
        {
            if (before.EndsWith(" " + words, StringComparison.Ordinal))
            {
                return (kind, first - words.Split(' ').Length);
            }
        }

        return null;
    }
}
