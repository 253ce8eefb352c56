using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>Reads disagreements off positions and statements.</summary>
internal sealed class DisagreementReader(Document document, SyntaxWords view, SincerityWords sincerity, string stage, int version)
{
    // A denial answers what was said shortly before or after it.
    private const int Reach = 6;
    private const int SharedWords = 3;
    private const int ReachOfDispute = 3;

    private readonly FindingIds _ids = new();
    private readonly ImmutableArray<Statement> _statements = document.Get(Statement.Layer);

    /// <summary>The disagreements of the document.</summary>
    internal IEnumerable<Disagreement> Read() => OnMerit().Concat(OnDispute()).Concat(OnFact()).Concat(OnIntent());

    /// <summary>Parties for and against one initiative.</summary>
    private IEnumerable<Disagreement> OnMerit()
    {
        var initiatives = document.Get(Initiative.Layer).ToDictionary(initiative => initiative.Id);
        foreach (var group in document.Get(Position.Layer).GroupBy(position => position.Initiative))
        {
            var pro = group.Where(position => position.Stance is Stance.Supports or Stance.LeansFor).ToImmutableArray();
            var con = group.Where(position => position.Stance is Stance.Opposes or Stance.LeansAgainst).ToImmutableArray();
            if (pro.IsEmpty || con.IsEmpty || pro.Any(position => con.All(other => other.Party == position.Party)) || !initiatives.TryGetValue(group.Key, out var initiative))
            {
                continue;
            }

            var confidence = pro.Max(position => position.Confidence) * con.Max(position => position.Confidence);
            yield return Make(con[0].Evidence, initiative.Evidence, DisagreementKind.Merit, "positions", confidence, SideOf(pro), SideOf(con));
        }
    }

    /// <summary>"The offer has pros and cons. Some say that …. But others argue that …": what is said to be argued about, with who argues for each side.</summary>
    private IEnumerable<Disagreement> OnDispute()
    {
        for (var sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            if (DisputeIn(sentence) is not (>= 0 and var word))
            {
                continue;
            }

            var near = _statements
                .Where(statement => !statement.Content.IsEmpty && statement.Source is not null && SentenceOf(statement) is var at && at > sentence - 1 && at <= sentence + ReachOfDispute)
                .OrderBy(statement => statement.Evidence)
                .ToList();
            var second = near.FirstOrDefault(statement => near[0].Source?.Party != statement.Source?.Party && SentenceOf(statement) > SentenceOf(near[0]) && Turns(SentenceOf(statement)));
            if (second is not null)
            {
                var about = view.Head(word) >= 0 && view.Dependent(view.Head(word), "nsubj") is >= 0 and var subject ? subject : view.Dependent(view.Head(word) >= 0 ? view.Head(word) : word, "csubj");
                yield return Make(view.Sentences[sentence].Span.Cover(second.Evidence), about < 0 ? view.Sentences[sentence].Span : view.SpanOf(view.Subtree(about).First, view.Subtree(about).End), DisagreementKind.Merit, "dispute", 0.6, SideOf(near[0]), SideOf(second));
            }
        }
    }

    private int SentenceOf(Statement statement) => view.SentenceOf(view.WordAt(statement.Content[0].Start));

    // "Pros and cons", "is divided over", "disagree".
    private int DisputeIn(int sentence)
    {
        var bounds = view.Sentences[sentence];
        for (var word = bounds.FirstWord; word < bounds.EndWord; word++)
        {
            if ((view.Lower(word) is "pros" && word + 2 < bounds.EndWord && view.Lower(word + 2) is "cons")
                || view.Lemma(word) is "disagree" or "differ"
                || (view.Lower(word) is "divided" or "split" or "odds" && word + 1 < bounds.EndWord && view.Lower(word + 1) is "over" or "on" or "about"))
            {
                return word;
            }
        }

        return -1;
    }

    private bool Turns(int sentence) => view.Lower(view.Sentences[sentence].FirstWord) is "but" or "however" or "others" or "yet" or "while" or "still" or "critics" or "opponents" or "supporters" or "proponents";

    /// <summary>What one says and another denies in much the same words.</summary>
    private IEnumerable<Disagreement> OnFact()
    {
        for (var index = 0; index < _statements.Length; index++)
        {
            if (_statements[index] is not { Act: Act.Deny, Content.IsEmpty: false, Source.Party: not null } denial)
            {
                continue;
            }

            var words = ContentWords(denial);
            var (_, other) = Enumerable.Range(Math.Max(0, index - Reach), Math.Min(_statements.Length, index + Reach + 1) - Math.Max(0, index - Reach))
                .Select(near => _statements[near])
                .Where(near => near.Act is not Act.Deny && !near.Content.IsEmpty && near.Source?.Party != denial.Source?.Party && !near.Evidence.Overlaps(denial.Content[0]))
                .Select(near => (Shared: ContentWords(near).Count(words.Contains), Statement: near))
                .OrderByDescending(pair => pair.Shared)
                .FirstOrDefault(pair => pair.Shared >= SharedWords);
            if (other is not null)
            {
                yield return Make(denial.Evidence, other.Content[0], DisagreementKind.Fact, "denial", 0.6 * denial.Confidence, SideOf(other), SideOf(denial));
            }
        }
    }

    /// <summary>Whether a party means what it says: two speakers judge it differently.</summary>
    private IEnumerable<Disagreement> OnIntent()
    {
        var judged = _statements
            .Where(statement => !statement.Content.IsEmpty)
            .Select(statement => (Statement: statement, Meant: sincerity.Of(string.Concat(statement.Content.Select(span => span.In(view.Text).ToString() + " ")))))
            .Where(pair => pair.Meant is not null)
            .SelectMany(pair => Subjects(pair.Statement).Select(country => (pair.Statement, pair.Meant, Country: country)))
            .GroupBy(judgement => judgement.Country, StringComparer.Ordinal);
        foreach (var group in judged)
        {
            var meant = group.FirstOrDefault(judgement => judgement.Meant is true).Statement;
            var not = group.FirstOrDefault(judgement => judgement.Meant is false && !SameSource(judgement.Statement, meant)).Statement;
            if (meant is not null && not is not null)
            {
                yield return Make(not.Evidence, meant.Content[0], DisagreementKind.Intent, "sincerity", 0.6, SideOf(meant), SideOf(not));
            }
        }
    }

    // The first party that the content speaks of, by its country where it has one: a leader and his government are judged together.
    private IEnumerable<string> Subjects(Statement statement) =>
        document.Get(Party.Layer)
            .SelectMany(party => party.Mentions, (party, mention) => (party, mention.Evidence))
            .Where(pair => statement.Content.Any(content => content.Contains(pair.Evidence)) && pair.party.Kind is not PartyKind.Anonymous)
            .OrderBy(pair => pair.Evidence)
            .Select(pair => pair.party.Iso ?? pair.party.Id.Value)
            .Take(1);

    private static bool SameSource(Statement one, Statement? other) =>
        other is null || one.Id == other.Id || (one.Source?.Party is { } party && party == other.Source?.Party);

    private HashSet<string> ContentWords(Statement statement) =>
    [
        .. statement.Content
            .Select(view.WordsOf)
            .SelectMany(bounds => Enumerable.Range(bounds.First, Math.Max(0, bounds.End - bounds.First)))
            .Where(word => view.IsNoun(word) || (view.IsVerb(word) && view.Lemma(word) is not ("be" or "have" or "do" or "say" or "will" or "would" or "can" or "could")))
            .Select(view.Lemma),
    ];

    private static DisagreementSide SideOf(ImmutableArray<Position> positions) => new(
        [.. positions.Select(position => position.ToldBy).OfType<FindingId>().Distinct()],
        [.. positions.Select(position => position.Id)]);

    private static DisagreementSide SideOf(Statement statement) => new([statement.Id], []);

    private Disagreement Make(TextSpan evidence, TextSpan about, DisagreementKind kind, string rule, double confidence, DisagreementSide one, DisagreementSide other) =>
        new(_ids.Make("d", evidence), evidence, confidence, new Origin(stage, version, rule), about, kind, [one, other]);
}
