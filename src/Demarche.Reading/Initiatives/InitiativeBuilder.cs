using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Makes findings of clusters.</summary>
/// <param name="view">The words.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="status">Reads states.</param>
/// <param name="origin">What the findings are read by.</param>
internal sealed class InitiativeBuilder(SyntaxWords view, PartyWords parties, StatusReader status, Origin origin)
{
    private const int LongestName = 9;

    // What was put off or broke off outweighs what was planned before; a mere proposal is what is left where nothing else is told.
    private static readonly ImmutableArray<InitiativeStatus> ByWeight =
    [
        InitiativeStatus.Delayed, InitiativeStatus.BrokenDown, InitiativeStatus.Stalled, InitiativeStatus.Withdrawn, InitiativeStatus.Revived,
        InitiativeStatus.Adopted, InitiativeStatus.Rejected, InitiativeStatus.UnderWay, InitiativeStatus.Concluded, InitiativeStatus.Planned, InitiativeStatus.Proposed,
    ];

    private readonly FindingIds _ids = new();

    /// <summary>Makes the finding of a cluster, without links.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="published">The year of publication, or null.</param>
    internal Initiative Build(InitiativeCluster cluster, int? published)
    {
        var best = BestOf(cluster);
        var span = SpanOf(best);
        var told = cluster.Phrases.SelectMany(phrase => status.Read(phrase, cluster.Kind)).ToList();
        ImmutableArray<StatusChange> changes = [.. told.Where(step => step.IsStep).DistinctBy(step => step.Status).OrderBy(step => step.Word).Select(Change)];
        var state = told.Count == 0 ? StatusOfNoun(cluster, published) : told.MinBy(step => ByWeight.IndexOf(step.Status)).Status;
        return new Initiative(_ids.Make("i", span), span, ConfidenceOf(cluster), origin, NameOf(best), cluster.Kind, [.. cluster.Phrases.Select(Mention)])
        {
            Sponsors = IdsOf(cluster.Phrases.Where(phrase => !phrase.IsSuch).SelectMany(phrase => phrase.Sponsors)),
            Participants = IdsOf(cluster.Phrases.SelectMany(phrase => phrase.Participants)),
            Excluded = IdsOf(cluster.Phrases.SelectMany(phrase => phrase.Excluded)),
            Issues = [.. cluster.Phrases.SelectMany(phrase => phrase.Issues).Distinct().Order().Select(IssueSpan)],
            Year = cluster.Year ?? YearOf(changes) ?? (cluster.Kind is InitiativeKind.Agreement && told.Count == 0 ? null : published),
            Status = state,
            StatusChanges = changes,
        };
    }

    /// <summary>"To accommodate the minister's schedule", "to suit Norway": for whose sake a verb's deed was done, or null.</summary>
    private PartyId? SakeOf(int verb)
    {
        var end = view.Sentences[view.SentenceOf(verb)].EndWord;
        for (var word = verb + 1; word < end; word++)
        {
            if (view.Lemma(word) is "accommodate" or "suit" or "oblige" && view.IsVerb(word) && view.Head(word) is >= 0 and var above && (above == verb || view.Head(above) == verb))
            {
                return view.Dependent(word, "obj") is >= 0 and var thing ? PartyIn(thing) : null;
            }
        }

        return null;
    }

    private PartyId? PartyIn(int noun)
    {
        if (parties.PartyOf(noun) is { } own)
        {
            return own.Id;
        }

        foreach (var dependent in view.Dependents(noun).ToArray())
        {
            if (view.Is(dependent, "nmod") && parties.PartyOf(dependent) is { } owner)
            {
                return owner.Id;
            }
        }

        return null;
    }

    private static ImmutableArray<PartyId> IdsOf(IEnumerable<Party> parties) => [.. parties.Select(party => party.Id).Distinct()];

    /// <summary>The year in which it came about, where a step tells it.</summary>
    private static int? YearOf(ImmutableArray<StatusChange> changes) =>
        changes.FirstOrDefault(change => change is { Status: InitiativeStatus.Adopted or InitiativeStatus.Concluded, When.From: not null })?.When?.From?.Year;

    /// <summary>How far what bears such a description has come, where no verb tells: a proposal is proposed, a treaty of a year gone by is in force.</summary>
    private static InitiativeStatus? StatusOfNoun(InitiativeCluster cluster, int? published)
    {
        var isNew = cluster.Phrases[0].IsIndefinite;
        return cluster.Kind switch
        {
            InitiativeKind.Plan or InitiativeKind.Mediation or InitiativeKind.Speech => InitiativeStatus.Proposed,
            InitiativeKind.Resolution => cluster.Phrases.Any(phrase => phrase.IsName && phrase.Topics.Any(topic => char.IsAsciiDigit(topic[0]))) ? InitiativeStatus.Adopted : InitiativeStatus.Proposed,
            InitiativeKind.Talks => InitiativeStatus.UnderWay,
            InitiativeKind.Summit => InitiativeStatus.Planned,
            InitiativeKind.Agreement => cluster.Year < published ? InitiativeStatus.Adopted : isNew ? InitiativeStatus.Proposed : null,
            InitiativeKind.Ceasefire => isNew ? InitiativeStatus.Proposed : InitiativeStatus.Adopted,
            InitiativeKind.Sanctions => isNew ? null : InitiativeStatus.Adopted,
            _ => null,
        };
    }

    private static double ConfidenceOf(InitiativeCluster cluster)
    {
        var named = cluster.Phrases.Any(phrase => phrase.IsName || phrase.Sponsors.Count > 0);
        return Math.Min(0.95, 0.55 + (named ? 0.2 : 0) + (0.05 * Math.Min(4, cluster.Phrases.Count)));
    }

    private static InitiativePhrase BestOf(InitiativeCluster cluster) =>
        cluster.Phrases
            .OrderByDescending(phrase => (!phrase.IsVerb, phrase.IsName && phrase.Topics.Count > 0, phrase.End - phrase.First <= LongestName ? phrase.End - phrase.First : 1))
            .First();

    private TextSpan SpanOf(InitiativePhrase phrase) => view.SpanOf(phrase.First, phrase.End);

    private string NameOf(InitiativePhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && view.Lower(first) is "a" or "an" or "the" or "this" or "that" or "any" or "some")
        {
            first++;
        }

        return string.Join(' ', view.SpanOf(first, phrase.End).In(view.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private TextSpan IssueSpan(int noun)
    {
        var (first, end) = view.Subtree(noun);
        while (first < noun && (view.Is(first, "case") || view.Is(first, "cc") || view.Is(first, "punct") || view.Lower(first) is "as" or "well"))
        {
            first++;
        }

        // What is joined by "and" is an issue of its own.
        foreach (var dependent in view.Dependents(noun))
        {
            if (view.Is(dependent, "conj") && dependent > noun)
            {
                var start = view.Subtree(dependent).First;
                end = Math.Min(end, start);
            }
        }

        end = Math.Max(Math.Min(end, noun + 8), noun + 1);
        while (end > noun + 1 && view.Is(end - 1, "punct"))
        {
            end--;
        }

        return view.SpanOf(Math.Min(first, noun), end);
    }

    private InitiativeMention Mention(InitiativePhrase phrase)
    {
        var span = SpanOf(phrase);
        return new InitiativeMention(_ids.Make("im", span), span, phrase.IsBare ? 0.7 : 0.85, origin, phrase.IsName ? MentionForm.Name : MentionForm.Nominal);
    }

    private StatusChange Change((InitiativeStatus Status, int Word, bool IsStep) step)
    {
        var sentence = view.Sentences[view.SentenceOf(step.Word)].Span;
        return new StatusChange(_ids.Make("ic", sentence), sentence, 0.75, origin, step.Status) { When = status.WhenOf(step.Word), For = step.Status is InitiativeStatus.Delayed or InitiativeStatus.Planned ? SakeOf(step.Word) : null };
    }
}
