using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;
using NodaTime.Text;

namespace Demarche.Reading.Positions;

/// <summary>Who puts an initiative forward is for it, where the report tells nothing else of him: "Norway's offer", "duties imposed by Canada".</summary>
/// <param name="view">The words.</param>
/// <param name="partyWords">Which party a word stands for.</param>
/// <param name="document">A document with initiatives.</param>
/// <param name="stage">The stage's name.</param>
/// <param name="version">The stage's version.</param>
internal sealed class SponsorPositions(SyntaxWords view, PartyWords partyWords, Document document, string stage, int version)
{
    // Read by eye in news, 21 of 29 were right (docs/results/reading.md).
    private const double Confidence = 0.7;

    private readonly FindingIds _ids = new();

    /// <summary>The positions of sponsors of whom no position on their initiative was read.</summary>
    /// <param name="told">The positions read.</param>
    internal IEnumerable<Position> Besides(IReadOnlyCollection<Position> told)
    {
        var known = told.Select(position => (position.Party, position.Initiative)).ToHashSet();
        var parties = document.Get(Party.Layer).ToLookup(party => party.Id);
        foreach (var initiative in document.Get(Initiative.Layer).Where(initiative => IsPutForward(initiative) && !IsSeveral(initiative)))
        {
            foreach (var sponsor in initiative.Sponsors.Where(sponsor => !known.Contains((sponsor, initiative.Id))))
            {
                if (parties[sponsor].FirstOrDefault() is { } party && CanHold(initiative, party) && !told.Any(position => position.Initiative == initiative.Id && IsOfOneSide(parties[position.Party].FirstOrDefault(), party)) && TellingOf(initiative, party) is { } sentence)
                {
                    yield return new Position(_ids.Make("ps", sentence), sentence, Confidence, new Origin(stage, version, "sponsor"), sponsor, initiative.Id, Stance.Supports)
                    {
                        Own = true,
                        AsOf = document.Published is { } day ? LocalDatePattern.Iso.Format(day) : null,
                    };
                }
            }
        }
    }

    private static bool CanHold(Initiative initiative, Party party) =>
        initiative.Kind is not InitiativeKind.Summit || party.Kind is PartyKind.State or PartyKind.Government || (party.Kind is PartyKind.Person && !party.Offices.IsEmpty);

    // Where a state's stand is told, that of its minister who put the plan forward adds nothing.
    private static bool IsOfOneSide(Party? held, Party sponsor) =>
        held is not null && (sponsor.Offices.Any(office => office.Of == held.Id) || (sponsor.Iso is not null && string.Equals(sponsor.Iso, held.Iso, StringComparison.Ordinal)));

    private static bool IsPutForward(Initiative initiative) =>
        initiative.Status is not InitiativeStatus.Withdrawn
        && (initiative.Kind is not InitiativeKind.Resolution || initiative.Status is InitiativeStatus.Adopted)
        && initiative.Kind is InitiativeKind.Plan or InitiativeKind.Mediation or InitiativeKind.Resolution or InitiativeKind.Sanctions
            or InitiativeKind.Summit;

    // "His efforts", "other proposals", "U.S. diplomacy": what several things have in common is no position.
    private bool IsSeveral(Initiative initiative)
    {
        var (first, end) = view.WordsOf(initiative.Evidence);
        var head = end - 1;
        for (var word = first; word < end; word++)
        {
            if (view.Head(word) < first || view.Head(word) >= end)
            {
                head = word;
                break;
            }
        }

        return view.Lemma(head) is "diplomacy" || (initiative.Kind is not InitiativeKind.Sanctions && view.Tag(head) is "NNS");
    }

    /// <summary>The first sentence that speaks of both, or null.</summary>
    private TextSpan? TellingOf(Initiative initiative, Party sponsor)
    {
        foreach (var mention in initiative.Mentions)
        {
            var sentence = view.Sentences[view.SentenceOf(view.WordAt(mention.Evidence.Start))].Span;
            var (first, end) = view.WordsOf(mention.Evidence);
            if (sponsor.Mentions.Any(other => sentence.Contains(other.Evidence)) || Enumerable.Range(first, end - first).Any(word => partyWords.Qualifying(word)?.Id == sponsor.Id))
            {
                return sentence;
            }
        }

        return null;
    }
}
