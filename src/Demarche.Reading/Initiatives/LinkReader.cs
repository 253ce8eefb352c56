using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Reads from clauses how initiatives hang together: "Norway wants to revive the accord" (its plan builds on it), "such a step could include a
/// speech" (its vehicle), "a way of heading off other efforts" (their rival), "a plan of its own should the talks fail" (their fallback).
/// </summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
/// <param name="clusters">The initiatives.</param>
internal sealed class LinkReader(SyntaxWords view, Clauses clauses, PartyWords parties, InitiativeLexicon lexicon, IReadOnlyList<InitiativeCluster> clusters)
{
    private const int ReachOfWays = 5;

    private readonly List<(InitiativePhrase Phrase, int Index)> _phrases =
        [.. clusters.SelectMany((cluster, index) => cluster.Phrases.Select(phrase => (Phrase: phrase, Index: index))).OrderBy(pair => pair.Phrase.Head)];

    /// <summary>The links, each with the word that tells it.</summary>
    internal IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> Read() =>
        Enumerable.Range(0, view.Count).Where(view.IsVerb).SelectMany(verb => OfVerb(verb)).Where(link => link.From >= 0 && link.From != link.To).Distinct();

    private IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> OfVerb(int verb) =>
        lexicon.Is("build-verb", view.Lemma(verb)) ? BuildsOn(verb)
        : lexicon.Is("form-verb", view.Lemma(verb)) ? Vehicles(verb)
        : lexicon.Is("rival-verb", view.Lemma(verb)) ? Rivals(verb)
        : IsFailure(verb) ? Fallbacks(verb)
        : [];

    private IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> BuildsOn(int verb)
    {
        if (clauses.IsNegated(verb) || clauses.IsPassive(verb))
        {
            yield break;
        }

        var subject = clauses.SubjectOf(verb);
        var from = IndexOf(subject);
        from = from >= 0 ? from : LastOf(parties.PartiesOf(subject).ToList(), verb);
        foreach (var dependent in view.Dependents(verb).ToArray())
        {
            var isObject = view.Lemma(verb) is "build" or "draw" or "expand" ? view.Preposition(dependent) is "on" or "upon" : view.Is(dependent, "obj");
            if (dependent > verb && isObject)
            {
                var (first, end) = view.Subtree(dependent);
                foreach (var (phrase, to) in _phrases.Where(pair => pair.Phrase.Head >= first && pair.Phrase.Head < end && !pair.Phrase.IsBare))
                {
                    yield return (from, to, InitiativeLinkKind.BuildsOn, phrase.Head);
                }
            }
        }
    }

    /// <summary>The initiative that one of some parties put forward, told last before a word; or -1.</summary>
    private int LastOf(List<Party> sponsors, int word)
    {
        foreach (var (_, index) in _phrases.Where(pair => pair.Phrase.Head < word).Reverse())
        {
            if (clusters[index].Kind is InitiativeKind.Mediation or InitiativeKind.Plan or InitiativeKind.Summit
                && clusters[index].Sponsors.Any(party => sponsors.Exists(other => other.Id == party.Id || party.Offices.Any(office => office.Of == other.Id) || (party.Iso is not null && string.Equals(party.Iso, other.Iso, StringComparison.Ordinal)))))
            {
                return index;
            }
        }

        return -1;
    }

    private IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> Vehicles(int verb)
    {
        if (clauses.IsNegated(verb) || IndexOf(clauses.SubjectOf(verb)) is not (>= 0 and var plan) || clusters[plan].Kind is not (InitiativeKind.Plan or InitiativeKind.Agreement or InitiativeKind.Mediation))
        {
            yield break;
        }

        var end = view.Sentences[view.SentenceOf(verb)].EndWord;
        foreach (var (phrase, vehicle) in _phrases.Where(pair => pair.Phrase.Head > verb && pair.Phrase.Head < end && IsListed(pair.Phrase.Head, verb)))
        {
            if (clusters[vehicle].Kind is InitiativeKind.Speech or InitiativeKind.Resolution or InitiativeKind.Report or InitiativeKind.Summit or InitiativeKind.Meeting)
            {
                yield return (vehicle, plan, InitiativeLinkKind.VehicleOf, phrase.Head);
            }
        }
    }

    private bool IsListed(int noun, int verb)
    {
        var at = noun;
        while (view.Is(at, "conj") && view.Head(at) > verb)
        {
            at = view.Head(at);
        }

        return view.Head(at) == verb || (view.Head(at) > verb && view.IsNoun(view.Head(at)) && view.Is(at, "nmod") && view.Preposition(at) is "of" && view.Head(view.Head(at)) == verb);
    }

    private IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> Rivals(int verb)
    {
        var particle = view.Lemma(verb) is "fend" or "head" or "ward" or "stave";
        if ((particle && !(verb + 1 < view.Count && view.Lower(verb + 1) is "off")) || clauses.IsNegated(verb))
        {
            yield break;
        }

        foreach (var dependent in view.Dependents(verb).ToArray())
        {
            if (dependent > verb && (view.Is(dependent, "obj") || (view.Is(dependent, "obl") && view.Preposition(dependent).Length == 0)) && IndexOf(dependent) is >= 0 and var to)
            {
                // "A way of heading off other efforts" is told of what was spoken of before; "he countered the plan" of nothing.
                var subject = IndexOf(clauses.SubjectOf(verb));
                yield return (subject >= 0 ? subject : view.Tag(verb) is "VBG" ? LastBefore(verb, to) : -1, to, InitiativeLinkKind.RivalOf, dependent);
            }
        }
    }

    private int LastBefore(int word, int other)
    {
        foreach (var (phrase, index) in _phrases.Where(pair => pair.Phrase.Head < word).Reverse())
        {
            if (view.SentenceOf(word) - view.SentenceOf(phrase.Head) > ReachOfWays)
            {
                break;
            }

            if (index != other && clusters[index].Kind is InitiativeKind.Mediation or InitiativeKind.Plan or InitiativeKind.Talks or InitiativeKind.Summit)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"Should none of these succeed", "if the talks fail".</summary>
    private bool IsFailure(int verb)
    {
        var subject = view.Dependent(verb, "nsubj");
        var fails = lexicon.Is("fail-verb", view.Lemma(verb)) ? !clauses.IsNegated(verb) : lexicon.Is("succeed-verb", view.Lemma(verb)) && clauses.IsNegated(verb);
        return fails && subject >= 0 && IsConditional(verb, subject);
    }

    private bool IsConditional(int verb, int subject)
    {
        var first = view.Subtree(verb).First;
        return Enumerable.Range(first, subject - first + 1).Any(word => view.Lower(word) is "if" or "should" or "unless" or "case") && view.Lower(subject) is not "which";
    }

    private IEnumerable<(int From, int To, InitiativeLinkKind Kind, int Word)> Fallbacks(int verb)
    {
        var (first, end) = view.Subtree(verb);
        var sentence = view.Sentences[view.SentenceOf(verb)];
        var to = _phrases.Where(pair => pair.Phrase.Head >= first && pair.Phrase.Head <= verb).Select(pair => pair.Index).Append(-1).First();
        var near = _phrases.Where(pair => pair.Phrase.Head >= sentence.FirstWord && pair.Phrase.Head < sentence.EndWord && (pair.Phrase.Head < first || pair.Phrase.Head >= end) && pair.Index != to && IsFallback(clusters[pair.Index].Kind)).ToList();
        var from = near.Count == 0 ? -1 : near.MinBy(pair => Math.Abs(pair.Phrase.Head - verb)).Index;
        return to >= 0 && from >= 0 ? [(from, to, InitiativeLinkKind.FallbackFor, verb)] : [];
    }

    private static bool IsFallback(InitiativeKind kind) =>
        kind is InitiativeKind.Plan or InitiativeKind.Resolution or InitiativeKind.Sanctions or InitiativeKind.Summit or InitiativeKind.Mediation or InitiativeKind.Speech;

    private int IndexOf(int head) => head < 0 ? -1 : _phrases.Where(pair => pair.Phrase.Head == head || pair.Phrase.Outer == head).Select(pair => pair.Index).Append(-1).First();
}
