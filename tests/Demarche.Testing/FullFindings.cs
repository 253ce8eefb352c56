using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Testing;

/// <summary>Findings made by hand in which every attribute that a finding can have is there at least once.</summary>
public static class FullFindings
{
    private static readonly Origin Origin = new("stage", 3, "rule");

    /// <summary>Makes them.</summary>
    /// <returns>Always the same findings.</returns>
    public static ReportFindings Make()
    {
        const string Text = "Talks\n\nSelin Kerim, the envoy, said on Monday: \"We go on.\"\n";
        var offset = new OffsetDateTime(new LocalDateTime(2015, 3, 2, 23, 30), Offset.FromHours(3));
        var report = new Report(
            Text,
            [new Block(BlockRole.Headline, new TextSpan(0, 5)), new Block(BlockRole.Paragraph, new TextSpan(7, 58))],
            "en",
            [
                new Capture("sha256:00", "talks.html")
                {
                    Title = "Talks",
                    Outlet = "Herald",
                    Url = "https://herald.example/talks",
                    Byline = "A. Writer",
                    Published = new PublicationTime(offset.Date, offset),
                    Retrieved = Instant.FromUtc(2015, 3, 4, 5, 6, 7),
                },
            ]);
        var person = new Party(new PartyId("p7-18"), "Selin Kerim", PartyKind.Person, [Mention(7, 18, MentionForm.Name), Mention(20, 29, MentionForm.Nominal)])
        {
            Code = "TURGOV",
            Iso = "TR",
            GazetteerId = "Q-000",
            Offices =
            [
                new Office(new FindingId("o20-29"), new TextSpan(20, 29), 0.625, Origin, "envoy", new PartyId("p48-50"))
                {
                    From = new LocalDate(2014, 1, 1),
                    To = new LocalDate(2016, 1, 1),
                },
            ],
        };
        var group = new Party(new PartyId("p48-50"), "We", PartyKind.ArmedGroup, [Mention(48, 50, MentionForm.Pronoun)]);
        var statement = new Statement(
            new FindingId("s7-57"),
            new TextSpan(7, 57),
            0.875,
            Origin,
            new StatementSource(new TextSpan(7, 29), person.Id),
            [new TextSpan(31, 35)],
            [new TextSpan(47, 57)],
            Manner.Direct,
            new Sourcing(SourcingKind.Spokesperson) { Count = 2, Seniority = "senior", Affiliation = group.Id })
        {
            Act = Act.Promise,
            Addressee = group.Id,
            When = new TimeExpression(new TextSpan(36, 45), TimeType.Date, "2015-03-02") { Rule = "day" },
        };
        var time = new TimeExpression(new TextSpan(36, 45), TimeType.Date, "2015-03-02")
        {
            From = new LocalDate(2015, 3, 2),
            To = new LocalDate(2015, 3, 3),
            FromHour = new LocalDateTime(2015, 3, 2, 14, 0),
            ToHour = new LocalDateTime(2015, 3, 2, 15, 0),
            Zone = Offset.FromHours(2),
            Modifier = TimeModifier.Approx,
            Quantifier = "EVERY",
            Frequency = "2X",
            BeginPoint = "2015-01-01",
            EndPoint = "2015-03-02",
            Precision = TimePrecision.PartOfDay,
            Bound = TimeBound.Until,
            Anchor = TimeAnchor.LastTold,
            AnchorValue = "2015-03-01",
            Direction = "past: said",
            Rule = "a-rule",
            Confidence = 0.75,
        };
        var place = new Place(new TextSpan(0, 5), "Ankara") { Iso = "TR", Latitude = 39.9, Longitude = 32.9 };
        return new ReportFindings(
            report,
            [person, group],
            [statement],
            [time],
            [new Diagnostic(DiagnosticSeverity.Warning, "DEM099", "A word is unclear.", new TextSpan(20, 23))])
        {
            Initiatives = [Initiative(person.Id, group.Id, time)],
            Positions =
            [
                new Position(new FindingId("v7-57"), new TextSpan(7, 57), 0.75, Origin, person.Id, new FindingId("i0-5"), Stance.LeansFor)
                {
                    Conditional = true,
                    Own = true,
                    ToldBy = statement.Id,
                    AsOf = "2015-03-02",
                },
            ],
            Relations =
            [
                new Relation(new FindingId("r7-29"), new TextSpan(7, 29), 0.5, Origin, RelationKind.Member, person.Id) { To = group.Id },
                new Relation(new FindingId("r7-50"), new TextSpan(7, 50), 0.5, Origin, RelationKind.Rules, group.Id) { Place = place },
            ],
            Places = [place],
            Events =
            [
                new ReportedEvent(new FindingId("e47-57"), new TextSpan(47, 57), 0.75, Origin, PloverType.Consult, [person.Id], [group.Id], Modality.Planned)
                {
                    Mode = "visit",
                    Cameo = "042",
                    When = time,
                    Place = new EventPlace(new TextSpan(20, 29), "Ankara") { Iso = "TR" },
                    SaidBy = statement.Id,
                },
            ],
            Conditions =
            [
                new Condition(new FindingId("k7-57"), new TextSpan(7, 57), 0.75, Origin, new TextSpan(7, 18), new TextSpan(47, 57), ConditionForce.OnlyIf)
                {
                    Party = person.Id,
                    IfAction = new FindingId("a47-57"),
                    ThenAction = new FindingId("a47-57"),
                },
            ],
            Assessments =
            [
                new Assessment(new FindingId("l7-57"), new TextSpan(7, 57), 0.75, Origin, new TextSpan(7, 18), LikelihoodBand.VeryUnlikely)
                {
                    About = new TextSpan(47, 57),
                    By = person.Id,
                },
            ],
            Actions =
            [
                new PartyAction(new FindingId("a47-57"), new TextSpan(47, 57), 0.75, Origin, person.Id, PloverType.Agree, ActionStatus.Offered)
                {
                    About = new FindingId("i0-5"),
                    Addressee = group.Id,
                    By = time,
                    When = time,
                    SaidBy = statement.Id,
                    RespondsTo = new FindingId("a47-57"),
                },
            ],
            Effects =
            [
                new Effect(new FindingId("f47-57"), new TextSpan(47, 57), 0.75, Origin, new FindingId("a47-57"), group.Id.Value, true)
                {
                    Band = LikelihoodBand.Likely,
                    SaidBy = statement.Id,
                },
            ],
            Disagreements =
            [
                new Disagreement(
                    new FindingId("d47-57"),
                    new TextSpan(47, 57),
                    0.75,
                    Origin,
                    new TextSpan(0, 5),
                    DisagreementKind.Forecast,
                    [new DisagreementSide([statement.Id], [new FindingId("v7-57")]), new DisagreementSide([statement.Id], [new FindingId("v7-57")])]),
            ],
        };
    }

    private static Initiative Initiative(PartyId person, PartyId group, TimeExpression time) =>
        new(
            new FindingId("i0-5"),
            new TextSpan(0, 5),
            0.75,
            Origin,
            "Talks",
            InitiativeKind.Talks,
            [new InitiativeMention(new FindingId("n0-5"), new TextSpan(0, 5), 0.5, Origin, MentionForm.Nominal)])
        {
            Sponsors = [person],
            Year = 2015,
            Status = InitiativeStatus.UnderWay,
            StatusChanges = [new StatusChange(new FindingId("c47-57"), new TextSpan(47, 57), 0.5, Origin, InitiativeStatus.Revived) { When = time, For = person }],
            Participants = [person],
            Excluded = [group],
            Issues = [new TextSpan(24, 29)],
            Links = [new InitiativeLink(new FindingId("l0-5"), new TextSpan(0, 5), 0.5, Origin, InitiativeLinkKind.PartOf, new FindingId("i0-5"))],
        };

    private static Mention Mention(int start, int end, MentionForm form) =>
        new(new FindingId($"m{start}-{end}"), new TextSpan(start, end), 0.5, Origin, form);

    /// <summary>The same with a statement within the other, whose speaker is unclear. Older records were made of the findings without it.</summary>
    public static ReportFindings MakeNested()
    {
        var findings = Make();
        var outer = findings.Statements[0];
        var inner = outer with
        {
            Id = new FindingId("s48-57"),
            Evidence = new TextSpan(48, 57),
            Source = new StatementSource(new TextSpan(48, 50), null, IsUnclear: true),
            Within = outer.Id,
        };
        return findings with { Statements = [outer, inner] };
    }
}
