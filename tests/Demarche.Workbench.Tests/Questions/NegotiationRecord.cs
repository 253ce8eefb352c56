using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;
using Demarche.Workbench.Questions;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Questions;

/// <summary>A record of two made-up reports on one negotiation: the second tells that a party came round.</summary>
internal sealed class NegotiationRecord : IDisposable
{
    private static readonly Origin Origin = new("hand", 1, "test");

    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-questions-").FullName;
    private readonly IRecord _record;

    internal NegotiationRecord()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 3, 1, 12, 0));
        _record = Records.OpenOrCreate(Path.Join(_folder, "talks.db"), new RecordOptions(), clock);
        _record.Add([First(), Second()], new Reader(), clock.GetCurrentInstant());
        MergedUpkeep.Update(_record);
        Ask = new RecordQuestions(_record.Merged);
    }

    internal RecordQuestions Ask { get; }

    internal IRecord Record => _record;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ReportFindings First() => Told(
        new LocalDate(2024, 10, 2),
        "The Sound Post",
        "Sweden opposes the ferry treaty. Ministers of Sweden and Denmark met in Malmo, and two people were hurt.",
        Stance.Opposes,
        "Sweden opposes the ferry treaty",
        "met in Malmo");

    private static ReportFindings Second() => Told(
        new LocalDate(2024, 10, 20),
        "The Strait Courier",
        "Sweden now backs the ferry treaty, officials of Denmark said.",
        Stance.Supports,
        "Sweden now backs the ferry treaty",
        null);

    private static ReportFindings Told(LocalDate day, string outlet, string text, Stance stance, string position, string? met)
    {
        var findings = new StoryBuilder(outlet + ".html")
            .Stated(day, outlet, "The ferry treaty")
            .Add(BlockRole.Paragraph, text)
            .AddParty("Sweden", PartyKind.State, "state:sweden")
            .AddParty("Denmark", PartyKind.State, "state:denmark")
            .Build();
        var (sweden, denmark) = (findings.Parties[0].Id, findings.Parties[1].Id);
        var treaty = Find(text, "ferry treaty");
        return findings with
        {
            Initiatives =
            [
                new Initiative(new FindingId("i1"), treaty, 0.9, Origin, "ferry treaty", InitiativeKind.Agreement, [new InitiativeMention(new FindingId("im1"), treaty, 0.9, Origin, MentionForm.Nominal)])
                {
                    Status = stance is Stance.Supports ? InitiativeStatus.Adopted : InitiativeStatus.Proposed,
                },
            ],
            Positions = [new Position(new FindingId("k1"), Find(text, position), 0.8, Origin, sweden, new FindingId("i1"), stance) { Own = true }],
            Events = met is null ? [] : Met(text, met, day, sweden, denmark),
        };
    }

    private static ImmutableArray<ReportedEvent> Met(string text, string words, LocalDate day, PartyId one, PartyId other) =>
    [
        new ReportedEvent(new FindingId("e1"), Find(text, words), 0.7, Origin, PloverType.Consult, [one], [other], Modality.Happened)
        {
            When = new TimeExpression(Find(text, words), TimeType.Date, "2024-10-02") { From = day, To = day.PlusDays(1) },
            Place = new EventPlace(Find(text, "Malmo"), "Malmo"),
        },
    ];

    private static TextSpan Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
