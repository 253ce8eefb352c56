using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Ties;
using NodaTime;

namespace Demarche.Record.Tests.Merging;

public sealed class PartyTiesTests
{
    [Fact]
    public void Events_of_one_kind_are_one_tie_with_their_months()
    {
        var ties = PartyTies.Of(
            [
                Event("e1", PloverType.Consult, new LocalDate(2024, 5, 3), ["a"], ["b"]),
                Event("e2", PloverType.Request, new LocalDate(2024, 5, 9), ["a"], ["b"]),
                Event("e3", PloverType.Accuse, new LocalDate(2024, 7, 1), ["b"], ["a"]),
            ],
            [],
            _ => true);

        ties.Select(tie => (tie.From, tie.To, tie.Kind, tie.Count)).ShouldBe([("a", "b", TieKind.With, 2), ("b", "a", TieKind.Against, 1)]);
        ties[0].Months.ShouldBe([new TieMonth(new LocalDate(2024, 5, 1), 2)]);
        ties[0].Places[0].Reference.Finding.Value.ShouldBe("e2");
    }

    [Fact]
    public void What_sides_do_together_ties_them_and_unnamed_or_denied_ties_nobody()
    {
        var ties = PartyTies.Of(
            [
                Event("e1", PloverType.Consult, null, ["a", "b"], []),
                Event("e2", PloverType.Consult, null, ["a"], ["unnamed"]),
                Event("e3", PloverType.Assault, null, ["a"], ["b"]) with { Modality = Modality.Denied },
            ],
            [],
            id => id is not "unnamed");

        ties.Select(tie => (tie.From, tie.To, tie.Kind)).ShouldBe([("a", "b", TieKind.With)]);
    }

    private static MergedEvent Event(string id, PloverType type, LocalDate? day, ImmutableArray<string> source, ImmutableArray<string> recipient)
    {
        var telling = new EventTelling(new FindingReference(new ReportId("sha256:" + id), new FindingId(id)), new TextSpan(0, 1), type, Modality.Happened)
        {
            Source = source,
            Recipient = recipient,
            SourceSides = source,
            RecipientSides = recipient,
            Origin = id,
            Confidence = 1,
        };
        return new MergedEvent(id, type, Modality.Happened, [telling]) { Source = source, Recipient = recipient, From = day, To = day?.PlusDays(1), Disputes = [] };
    }
}
