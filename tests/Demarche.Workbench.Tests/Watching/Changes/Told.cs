using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Testing;
using NodaTime;

namespace Demarche.Workbench.Tests.Watching.Changes;

/// <summary>Makes reports about one initiative by hand.</summary>
internal static class Told
{
    private static readonly Origin Origin = new("hand", 1, "test");

    /// <summary>A report of a day: Norway stands somewhere on the Oslo ferry treaty, which has come somewhere.</summary>
    internal static ReportFindings Of(LocalDate day, Stance stance, InitiativeStatus status, LocalDate? meeting = null)
    {
        var text = FormattableString.Invariant($"Norway said on day {day.DayOfYear} where it stands on the Oslo ferry treaty with Denmark.");
        var story = new StoryBuilder($"{day.DayOfYear}.html")
            .Stated(day, "The Courier", FormattableString.Invariant($"Ferry treaty, day {day.DayOfYear}"))
            .Add(BlockRole.Paragraph, text)
            .AddParty("Norway", PartyKind.State, "no")
            .AddParty("Denmark", PartyKind.State, "dk")
            .Build();
        var (norway, denmark) = (story.Parties[0].Id, story.Parties[1].Id);
        var span = new TextSpan(text.IndexOf("Oslo", StringComparison.Ordinal), text.IndexOf(" with", StringComparison.Ordinal));
        var all = new TextSpan(0, text.Length);
        var treaty = new Initiative(new FindingId("i1"), span, 0.9, Origin, "Oslo ferry treaty", InitiativeKind.Agreement, [new InitiativeMention(new FindingId("im1"), span, 0.9, Origin, MentionForm.Name)])
        {
            Status = status,
            Participants = [norway, denmark],
        };
        return story with
        {
            Initiatives = [treaty],
            Positions = [new Position(new FindingId("p1"), all, 0.9, Origin, norway, treaty.Id, stance) { Own = true }],
            Events = meeting is not { } then ? [] :
            [
                new ReportedEvent(new FindingId("e1"), all, 0.9, Origin, PloverType.Consult, [norway], [denmark], Modality.Planned)
                {
                    When = new TimeExpression(new TextSpan(0, 6), TimeType.Date, "x") { From = then, To = then.PlusDays(1) },
                },
            ],
        };
    }
}
