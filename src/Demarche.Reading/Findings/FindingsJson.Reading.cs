using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Findings;

/// <content>Reads findings back: what is written, read and written again gives the same bytes.</content>
public static partial class FindingsJson
{
    /// <summary>Reads one line that <see cref="Write"/> wrote.</summary>
    /// <param name="line">The line in UTF-8; a key that is not known is passed over.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="FormatException">The line is no findings.</exception>
    public static ReportFindings Read(ReadOnlyMemory<byte> line) => Parse(line, root => ReadLists(ReadReport(root.GetProperty("report")), root));

    /// <summary>Reads the lists that <see cref="WriteLists(Stream, ReportFindings)"/> wrote.</summary>
    /// <param name="report">The report they are from.</param>
    /// <param name="lists">The lists in UTF-8.</param>
    /// <returns>The findings of the report.</returns>
    /// <exception cref="FormatException">They are no lists of findings.</exception>
    public static ReportFindings ReadLists(Report report, ReadOnlyMemory<byte> lists) => Parse(lists, root => ReadLists(report, root));

    private static ReportFindings Parse(ReadOnlyMemory<byte> json, Func<JsonElement, ReportFindings> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or UnparsableValueException)
        {
            throw new FormatException($"This is no JSON of findings ({e.Message.TrimEnd('.')}); read the report again.", e);
        }
    }

    private static ReportFindings ReadLists(Report report, JsonElement lists) =>
        new(
            report,
            ReadArray(lists, "parties", ReadParty),
            ReadArray(lists, "statements", ReadStatement),
            ReadArray(lists, "times", ReadTime),
            ReadArray(lists, "diagnostics", ReadDiagnostic))
        {
            Initiatives = ReadArray(lists, "initiatives", ReadInitiative),
            Positions = ReadArray(lists, "positions", ReadPosition),
            Relations = ReadArray(lists, "relations", ReadRelation),
            Places = lists.TryGetProperty("places", out _) ? ReadArray(lists, "places", ReadPlace) : [],
            Events = ReadOptionalArray(lists, "events", ReadEvent),
            Conditions = ReadOptionalArray(lists, "conditions", ReadCondition),
            Assessments = ReadOptionalArray(lists, "assessments", ReadAssessment),
            Actions = ReadOptionalArray(lists, "actions", ReadAction),
            Effects = ReadOptionalArray(lists, "effects", ReadEffect),
            Disagreements = ReadOptionalArray(lists, "disagreements", ReadDisagreement),
        };

    private static Report ReadReport(JsonElement report) =>
        new(
            Text(report, "text"),
            ReadArray(report, "blocks", static block => new Block(EnumNames.ValueOf<BlockRole>(Text(block, "role")), ReadBounds(block))),
            Text(report, "language"),
            ReadArray(report, "captures", ReadCapture));

    private static Capture ReadCapture(JsonElement capture) =>
        new(Text(capture, "fileHash"), Text(capture, "name"))
        {
            Title = OptionalText(capture, "title"),
            Url = OptionalText(capture, "url"),
            Outlet = OptionalText(capture, "outlet"),
            Byline = OptionalText(capture, "byline"),
            Published = OptionalDay(capture, "published") is { } day
                ? new PublicationTime(day, Optional(capture, "publishedAt", OffsetDateTimePattern.ExtendedIso))
                : null,
            Retrieved = Optional(capture, "retrieved", InstantPattern.ExtendedIso),
        };

    private static Party ReadParty(JsonElement party) =>
        new(
            new PartyId(Text(party, "id")),
            Text(party, "name"),
            EnumNames.ValueOf<PartyKind>(Text(party, "kind")),
            ReadArray(party, "mentions", ReadMention))
        {
            Code = OptionalText(party, "code"),
            Iso = OptionalText(party, "iso"),
            GazetteerId = OptionalText(party, "gazetteerId"),
            Offices = ReadArray(party, "offices", ReadOffice),
        };

    private static Mention ReadMention(JsonElement mention) =>
        new(ReadId(mention), ReadEvidence(mention), ReadConfidence(mention), ReadOrigin(mention), EnumNames.ValueOf<MentionForm>(Text(mention, "form")));

    private static Office ReadOffice(JsonElement office) =>
        new(ReadId(office), ReadEvidence(office), ReadConfidence(office), ReadOrigin(office), Text(office, "title"), ReadPartyId(office, "of"))
        {
            From = OptionalDay(office, "from"),
            To = OptionalDay(office, "to"),
        };

    private static Statement ReadStatement(JsonElement statement) =>
        new(
            ReadId(statement),
            ReadEvidence(statement),
            ReadConfidence(statement),
            ReadOrigin(statement),
            statement.TryGetProperty("source", out var source) ? new StatementSource(ReadBounds(source), ReadPartyId(source, "party"), source.TryGetProperty("unclear", out _)) : null,
            ReadArray(statement, "cue", ReadBounds),
            ReadArray(statement, "content", ReadBounds),
            EnumNames.ValueOf<Manner>(Text(statement, "manner")),
            ReadSourcing(statement.GetProperty("sourcing")))
        {
            Act = OptionalText(statement, "act") is { } act ? EnumNames.ValueOf<Act>(act) : null,
            Addressee = ReadPartyId(statement, "addressee"),
            Within = OptionalText(statement, "within") is { } outer ? new FindingId(outer) : null,
            When = statement.TryGetProperty("when", out var when) ? ReadTime(when) : null,
        };

    private static Sourcing ReadSourcing(JsonElement sourcing) =>
        new(EnumNames.ValueOf<SourcingKind>(Text(sourcing, "kind")))
        {
            Count = sourcing.TryGetProperty("count", out var count) ? count.GetInt32() : null,
            Seniority = OptionalText(sourcing, "seniority"),
            Affiliation = ReadPartyId(sourcing, "affiliation"),
        };

    private static Diagnostic ReadDiagnostic(JsonElement diagnostic) =>
        new(
            EnumNames.ValueOf<DiagnosticSeverity>(Text(diagnostic, "severity")),
            Text(diagnostic, "code"),
            Text(diagnostic, "message"),
            diagnostic.TryGetProperty("start", out _) ? ReadBounds(diagnostic) : null);

    private static FindingId ReadId(JsonElement finding) => new(Text(finding, "id"));

    private static TextSpan ReadEvidence(JsonElement finding) => ReadBounds(finding.GetProperty("evidence"));

    private static double ReadConfidence(JsonElement finding) => finding.GetProperty("confidence").GetDouble();

    private static Origin ReadOrigin(JsonElement finding)
    {
        var origin = finding.GetProperty("origin");
        return new Origin(Text(origin, "stage"), origin.GetProperty("version").GetInt32(), Text(origin, "rule"));
    }

    private static PartyId? ReadPartyId(JsonElement element, string name) =>
        OptionalText(element, name) is { } id ? new PartyId(id) : null;

    private static TextSpan ReadBounds(JsonElement element) =>
        new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static ImmutableArray<T> ReadArray<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        [.. element.GetProperty(name).EnumerateArray().Select(read)];

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null; it must be a string.");

    private static string? OptionalText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalDate? OptionalDay(JsonElement element, string name) => Optional(element, name, LocalDatePattern.Iso);

    private static T? Optional<T>(JsonElement element, string name, IPattern<T> pattern)
        where T : struct => OptionalText(element, name) is { } text ? pattern.Parse(text).Value : null;
}
