using System.Collections.Immutable;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Testing;

/// <summary>
/// A made-up negotiation in five reports: Iceland puts a harbour plan forward; Malta is told by Tunisia to oppose it, hedges, and comes round; a
/// meeting is told and denied; a meeting is planned; unnamed officials of Malta speak.
/// </summary>
public static class InventedTalks
{
    /// <summary>The plan.</summary>
    public const string Plan = "harbour plan";

    /// <summary>The reports, in order of day.</summary>
    /// <returns>The findings of each.</returns>
    public static ImmutableArray<ReportFindings> Reports() => [Opening(), Hedging(), ComingRound(), Denial(), Officials()];

    private static ReportFindings Opening() => Story(
            new LocalDate(2024, 3, 4),
            "The Sound Post",
            "Iceland put forward the harbour plan. Tunisia supports the harbour plan, it said. Malta opposes the plan for its port, Tunisia said. Iceland talked with Malta in Valletta.")
        .Initiative(Plan, InitiativeKind.Plan, InitiativeStatus.Proposed, "Iceland")
        .Said("Tunisia", "said", "Tunisia", "Malta opposes the plan for its port")
        .Position("Tunisia", Plan, Stance.Supports, "Tunisia supports the harbour plan")
        .Position("Malta", Plan, Stance.Opposes, "Malta opposes the plan for its port", own: false, toldBy: "Tunisia")
        .Event(PloverType.Consult, "Iceland", "Malta", "Iceland talked with Malta in Valletta", on: new LocalDate(2024, 3, 3))
        .Build();

    private static ReportFindings Hedging() => Story(
            new LocalDate(2024, 3, 10),
            "The Strait Courier",
            "Malta would back the harbour plan if the port stays open, it said. Iceland thanked Malta. Malta is to meet Tunisia on 20 April.")
        .Initiative(Plan, InitiativeKind.Plan, null)
        .Position("Malta", Plan, Stance.LeansFor, "Malta would back the harbour plan if the port stays open", conditional: true)
        .Event(PloverType.Support, "Iceland", "Malta", "Iceland thanked Malta")
        .Event(PloverType.Consult, "Malta", "Tunisia", "Malta is to meet Tunisia on 20 April", Modality.Planned, new LocalDate(2024, 4, 20))
        .Build();

    private static ReportFindings ComingRound() => Story(
            new LocalDate(2024, 4, 2),
            "The Sound Post",
            "Malta now supports the harbour plan, it said. The plan was adopted by the council, and Iceland was pleased. Malta sent envoys to Tunisia on Monday.")
        .Initiative(Plan, InitiativeKind.Plan, InitiativeStatus.Adopted)
        .Position("Malta", Plan, Stance.Supports, "Malta now supports the harbour plan")
        .Event(PloverType.Consult, "Malta", "Tunisia", "Malta sent envoys to Tunisia on Monday", on: new LocalDate(2024, 4, 1))
        .Build();

    private static ReportFindings Denial() => Story(
            new LocalDate(2024, 4, 3),
            "The Island Mail",
            "Tunisia denied that envoys of Malta came on Monday. Iceland kept silent. Malta rejects the harbour plan still, Tunisia said.")
        .Initiative(Plan, InitiativeKind.Plan, null)
        .Said("Tunisia", "said", "Tunisia", "Malta rejects the harbour plan still")
        .Position("Malta", Plan, Stance.Opposes, "Malta rejects the harbour plan still", own: false, toldBy: "Tunisia")
        .Event(PloverType.Consult, "Malta", "Tunisia", "Tunisia denied that envoys of Malta came on Monday", Modality.Denied, new LocalDate(2024, 4, 1), saidBy: "Tunisia")
        .Build();

    private static ReportFindings Officials()
    {
        var story = Story(
            new LocalDate(2024, 4, 10),
            "The Strait Courier",
            "Two officials of Malta spoke. The port is safe, officials said. The quay is old, officials said. The pier is new, officials said. The toll is low, officials said. The crane is ours, officials said. Tunisia and Iceland listened.");
        foreach (var said in new[] { "The port is safe", "The quay is old", "The pier is new", "The toll is low", "The crane is ours" })
        {
            story.Said("officials", "said", null, said, SourcingKind.Anonymous, "Malta");
        }

        return story.Build();
    }

    private static TalkStory Story(LocalDate day, string outlet, string text) =>
        new TalkStory(day, outlet, text, $"https://{outlet.Replace(' ', '-').ToLowerInvariant()}.example.mt/{day.DayOfYear}")
            .Party("Malta", PartyKind.State, "Q233")
            .Party("Tunisia", PartyKind.State, "Q948")
            .Party("Iceland", PartyKind.State, "Q189");
}
