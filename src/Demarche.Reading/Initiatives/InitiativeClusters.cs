using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>
/// Joins phrases that speak of one initiative: "the French proposal" and "the initiative" are one, "the first round" and "the second round"
/// are two. A phrase joins the last initiative of a fitting kind that nothing in it contradicts.
/// </summary>
/// <param name="view">The words.</param>
/// <param name="published">The year of publication, or null.</param>
internal sealed class InitiativeClusters(SyntaxWords view, int? published)
{
    // "The effort" and the like refer to what was told a few sentences ago, no farther.
    private const int ReachOfBack = 3;
    private const int ReachOfKind = 8;
    private const int ReachOfHead = 20;

    private readonly List<InitiativeCluster> _clusters = [];

    /// <summary>Joins phrases.</summary>
    /// <param name="phrases">The phrases, in order of text.</param>
    /// <returns>The initiatives, in order of first mention.</returns>
    internal IReadOnlyList<InitiativeCluster> Join(IEnumerable<InitiativePhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Find(phrase) is { } cluster)
            {
                cluster.Add(phrase);
            }
            else if (phrase.Gate is not NounGate.Back && phrase.Kind is not null && (phrase.Gate is NounGate.Open || phrase.IsTied))
            {
                _clusters.Add(new InitiativeCluster(phrase));
            }
        }

        return [.. _clusters.Where(IsSubstantial)];
    }

    /// <summary>Whether there is more to it than words in passing: one phrase of its own, and not just "a deal".</summary>
    private static bool IsSubstantial(InitiativeCluster cluster) =>
        cluster.Phrases.Any(phrase => !phrase.IsWeak)
        && !(cluster.Phrases.All(phrase => phrase.IsPlural || phrase.Gate is NounGate.Back) && !cluster.Sponsors.Any() && cluster.Kind is InitiativeKind.Plan or InitiativeKind.Agreement or InitiativeKind.Report or InitiativeKind.Resolution)
        && (cluster.Phrases.Count > 1 || cluster.Phrases.Any(phrase => !phrase.IsBare || phrase is { Kind: InitiativeKind.Plan, IsTied: true, Issues.Count: > 0 }) || cluster.Phrases[0] is { Gate: NounGate.Open, Kind: InitiativeKind.Ceasefire });

    private InitiativeCluster? Find(InitiativePhrase phrase)
    {
        // "France put the summit off, but nobody liked the initiative."
        if (phrase is { Lemma: "initiative" or "proposal" or "plan", IsBare: true, IsDefinite: true, IsPlural: false } && !HasSameIn(phrase) && _clusters.FindLast(cluster => CanBe(phrase, cluster.Kind) && IsNear(cluster, phrase, 0)) is { } beside)
        {
            return beside;
        }

        // "The treaty" is the last treaty told, also where an agreement was told since.
        if (phrase is { IsBare: true, IsIndefinite: false, IsVerb: false, Gate: not NounGate.Back }
            && _clusters.FindLast(cluster => Fits(cluster, phrase) && HasHead(cluster, phrase) && IsNear(cluster, phrase, ReachOfHead)) is { } named)
        {
            return named;
        }

        // "Such a process" is one like the last that was told.
        if (phrase.IsSuch && _clusters.FindLast(cluster => CanBe(phrase, cluster.Kind) && IsNear(cluster, phrase, ReachOfBack)) is { } like)
        {
            return like;
        }

        for (var index = _clusters.Count - 1; index >= 0; index--)
        {
            if (Fits(_clusters[index], phrase) && IsSame(_clusters[index], phrase))
            {
                return _clusters[index];
            }
        }

        // "The Omani idea" after "an Omani plan".
        if (phrase.Gate is NounGate.Back && phrase.Sponsors.Count > 0)
        {
            return _clusters.FindLast(cluster => CanBe(phrase, cluster.Kind) && cluster.Sponsors.Any(party => phrase.Sponsors.Exists(other => party.Id == other.Id || IsKin(party, other))) && IsNear(cluster, phrase, ReachOfKind));
        }

        return phrase.IsBare && phrase.IsDefinite && !phrase.IsVerb
            ? _clusters.FindLast(cluster => IsNear(cluster, phrase, phrase.Gate is NounGate.Back ? ReachOfBack : ReachOfKind) && CanBe(phrase, cluster.Kind))
            : null;
    }

    private bool HasSameIn(InitiativePhrase phrase) => _clusters.Exists(cluster => HasHead(cluster, phrase) && IsNear(cluster, phrase, 1));

    private static bool IsLikelySame(InitiativeCluster cluster, InitiativePhrase phrase) =>
        HasHead(cluster, phrase) || phrase.Kind is InitiativeKind.Sanctions || (phrase.Kind is InitiativeKind.Mediation && cluster.Kind is InitiativeKind.Mediation) || cluster.Phrases.Any(other => other.Lemma is "proposal" or "plan" or "initiative" or "offer");

    private static bool IsDuty(string lemma) => lemma is "tariff" or "tariffs" or "duty" or "duties" or "levy" or "quota" or "quotas";

    private static bool HasHead(InitiativeCluster cluster, InitiativePhrase phrase) =>
        cluster.Phrases.Any(other => string.Equals(other.Lemma, phrase.Lemma, StringComparison.Ordinal));

    /// <summary>Whether one is of a year gone by, and the other only comes up: "the 2015 deal" is not "an interim deal".</summary>
    private bool IsOlder(InitiativeCluster cluster, InitiativePhrase phrase) =>
        (phrase.Year < published && cluster.Year is null && cluster.Phrases[0].IsIndefinite)
        || (phrase.IsIndefinite && cluster.Year < published);

    /// <summary>Whether nothing in the phrase contradicts what is known.</summary>
    private bool Fits(InitiativeCluster cluster, InitiativePhrase phrase) =>
        !(phrase.Year is { } year && cluster.Year is { } other && year != other)
        && !IsOlder(cluster, phrase)
        && !(Differ(phrase.Sponsors.Select(party => party.Id), cluster.Sponsors.Select(party => party.Id)) && !(IsLikelySame(cluster, phrase) && phrase.Sponsors.Exists(party => cluster.Sponsors.Any(other => IsKin(party, other)))))
        && !Differ(phrase.Places, cluster.Places)
        && !(phrase.Sponsors.Count > 0 && IsOfAnother(cluster))
        && !(phrase.IsPlural != cluster.Phrases[0].IsPlural && phrase.Gate is not NounGate.Back && cluster.Kind is InitiativeKind.Plan or InitiativeKind.Agreement)
        && (phrase.Rounds.Count == 0 || phrase.IsPredicate || phrase.Rounds.Overlaps(cluster.Rounds));

    /// <summary>Whether an initiative without a sponsor has a name or year of its own, so that somebody's plan is not it.</summary>
    private static bool IsOfAnother(InitiativeCluster cluster) =>
        cluster.Kind is InitiativeKind.Plan && !cluster.Sponsors.Any() && (cluster.Year is not null || cluster.Phrases.Any(phrase => phrase.IsName));

    /// <summary>Whether what one puts forward can be the other's: a union and its commission, a state and its president.</summary>
    private static bool IsKin(Party one, Party other) =>
        one.Offices.Any(office => office.Of == other.Id)
        || other.Offices.Any(office => office.Of == one.Id)
        || (one.Iso is not null && string.Equals(one.Iso, other.Iso, StringComparison.Ordinal))
        || (one.Code is { Length: > 3 } && string.Equals(one.Code, other.Code, StringComparison.Ordinal));

    private static bool Differ<T>(IEnumerable<T> some, IEnumerable<T> others)
    {
        var set = others.ToHashSet();
        var any = false;
        foreach (var one in some)
        {
            any = true;
            if (set.Contains(one))
            {
                return false;
            }
        }

        return any && set.Count > 0;
    }

    private bool IsSame(InitiativeCluster cluster, InitiativePhrase phrase)
    {
        if (phrase.Gate is NounGate.Back)
        {
            return false;
        }

        var sameHead = HasHead(cluster, phrase) || (phrase.Kind is InitiativeKind.Sanctions && cluster.Kind is InitiativeKind.Sanctions && IsDuty(phrase.Lemma) && cluster.Phrases.Any(other => IsDuty(other.Lemma)));
        if (!sameHead && cluster.Kind != phrase.Kind)
        {
            // "The French proposal" after "the French initiative", told by the sponsor.
            return phrase.IsDefinite && phrase.Kind is InitiativeKind.Plan && phrase.Sponsors.Exists(party => cluster.Sponsors.Contains(party)) && cluster.Kind is not InitiativeKind.Report;
        }

        // "Its own blueprint for a truce" and "its own framework for a truce".
        if (cluster.Kind is InitiativeKind.Plan && phrase.Kind is InitiativeKind.Plan && phrase.IsDefinite && cluster.Phrases.Any(other => other.IsDefinite && other.Issues.Exists(issue => phrase.Issues.Exists(own => string.Equals(view.Lemma(own), view.Lemma(issue), StringComparison.Ordinal)))))
        {
            return true;
        }

        var topics = cluster.Topics.ToHashSet(StringComparer.Ordinal);
        if (phrase.Topics.Count > 0 && topics.Count > 0)
        {
            return phrase.Topics.Overlaps(topics);
        }

        if (phrase.IsVerb && phrase.Kind is InitiativeKind.Ceasefire)
        {
            return true;
        }

        if (phrase.IsVerb || (phrase.IsIndefinite && phrase.Topics.Count == 0 && !phrase.IsBare))
        {
            return phrase.Participants.Exists(party => cluster.Participants.Contains(party)) || phrase.Places.Overlaps(cluster.Places)
                || (!phrase.IsVerb && sameHead && IsNamedAlike(cluster, phrase));
        }

        if (phrase.IsBare)
        {
            return sameHead || (cluster.Kind == phrase.Kind && phrase.Kind is InitiativeKind.Talks or InitiativeKind.Agreement or InitiativeKind.Ceasefire);
        }

        return phrase.Topics.Count == 0
            ? !Differ(phrase.Participants.Select(party => party.Id), cluster.Participants.Select(party => party.Id))
            : topics.Count == 0 && phrase.IsDefinite && sameHead;
    }

    // "A third round" of the headline is that of the story; "a Council resolution" told twice is one.
    private static bool IsNamedAlike(InitiativeCluster cluster, InitiativePhrase phrase)
    {
        var rounds = cluster.Rounds.ToHashSet(StringComparer.Ordinal);
        return phrase.Rounds.Count > 0
            ? phrase.Rounds.SetEquals(rounds) && !phrase.Rounds.Overlaps(["another", "different", "separate", "alternative", "rival", "competing", "new"])
            : phrase.Sponsors.Count == 1 && cluster.Sponsors.Select(party => party.Id).SequenceEqual([phrase.Sponsors[0].Id]);
    }

    private static bool CanBe(InitiativePhrase phrase, InitiativeKind kind) => phrase.Lemma switch
    {
        "initiative" or "effort" or "process" or "offer" or "bid" or "overture" or "efforts" => kind is not (InitiativeKind.Report or InitiativeKind.Sanctions),
        "proposal" or "plan" or "idea" or "package" or "formula" or "draft" or "text" or "document" or "scheme" =>
            kind is InitiativeKind.Plan or InitiativeKind.Agreement or InitiativeKind.Resolution or InitiativeKind.Ceasefire or InitiativeKind.Mediation or InitiativeKind.Summit,
        "deal" or "accord" or "agreement" or "pact" or "arrangement" => kind is InitiativeKind.Agreement or InitiativeKind.Ceasefire,
        "talks" or "talk" or "negotiation" or "discussion" or "dialogue" or "meeting" or "summit" or "session" or "gathering" or "conference" or "event" =>
            kind is InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit,
        "measure" or "measures" or "move" or "step" => kind is InitiativeKind.Sanctions or InitiativeKind.Resolution or InitiativeKind.Plan,
        "report" or "assessment" or "review" or "inquiry" => kind is InitiativeKind.Report,
        "trip" or "visit" or "tour" => kind is InitiativeKind.Visit,
        "date" => kind is InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit or InitiativeKind.Visit,
        _ => phrase.Gate is NounGate.Back && kind is InitiativeKind.Plan or InitiativeKind.Mediation,
    };

    private bool IsNear(InitiativeCluster cluster, InitiativePhrase phrase, int sentences) =>
        view.SentenceOf(phrase.Head) - view.SentenceOf(cluster.Last.Head) <= sentences;
}
