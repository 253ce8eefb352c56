using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;

namespace Demarche.Workbench.Questions;

/// <content>Who somebody is, and how two compare.</content>
public sealed partial class RecordQuestions
{
    private const int LatestEvents = 10;

    /// <summary>Who a party is: names, offices, why its members are one, where it stands, what it last did and what is contested about it.</summary>
    /// <param name="name">A name, a part of one, or a merged id.</param>
    /// <returns>The answer.</returns>
    public AnswerView Who(string name) => Whole(() => WhoOf(name));

    private AnswerView WhoOf(string name)
    {
        var found = _parties.Find(name);
        var question = $"Who is {name}?";
        if (found.IsEmpty)
        {
            return Unknown(question, "party", name);
        }

        var party = found[0];
        return new AnswerView($"Who is {party.Name}?",
        [
            new AnswerSection("Who it is", [LineOf(party)]),
            new AnswerSection("Names", [.. party.Names.Select(counted => new AnswerLine(counted.Name, []) { Reports = counted.Reports })]),
            new AnswerSection("Offices", [.. party.Offices.Select(LineOf)]),
            new AnswerSection("Why its mentions are one", [.. party.Reasons.Select(reason => new AnswerLine(Times(reason.Text, reason.Members), []))]),
            new AnswerSection("Where it stands", StandsOf(party.Id)),
            new AnswerSection("What it last did", [.. Read<MergedEvent>(Of(MergedEntryKind.Event, party.Id) with { IsByDay = true, Limit = LatestEvents }).Select(LineOf)]),
            new AnswerSection("What is contested", [.. Read<Record.Merging.Contests.Contest>(Of(MergedEntryKind.Contest, party.Id)).Select(LineOf)]),
            new AnswerSection("What it said", [.. Read<SourceTally>(Of(MergedEntryKind.Source, party.Id)).Select(LineOf)]),
        ])
        {
            Notices = [.. Others(found.Select(other => (other.Name, other.Id))), .. party.Conflicts.Select(conflict => conflict.Text)],
        };
    }

    /// <summary>How two parties stand on the same initiatives, and what they did to and with each other.</summary>
    /// <param name="one">A name, a part of one, or a merged id.</param>
    /// <param name="other">The same of the other.</param>
    /// <returns>The answer.</returns>
    public AnswerView Compare(string one, string other) => Whole(() => CompareOf(one, other));

    private AnswerView CompareOf(string one, string other)
    {
        var (ones, others) = (_parties.Find(one), _parties.Find(other));
        var question = $"How do {one} and {other} compare?";
        if (ones.IsEmpty || others.IsEmpty)
        {
            return Unknown(question, "party", ones.IsEmpty ? one : other);
        }

        var (first, second) = (ones[0], others[0]);
        var (rarer, oftener) = first.ReportCount <= second.ReportCount ? (first, second) : (second, first);
        var (rarely, often) = Shared(rarer.Id, oftener.Id);
        var (mine, theirs) = ReferenceEquals(rarer, first) ? (rarely, often) : (often, rarely);
        var shared = Loaded([.. mine.Values]);
        Loaded([.. theirs.Values]);
        var between = Read<MergedEvent>(Of(MergedEntryKind.Event, rarer.Id) with { AlsoKey = oftener.Id, IsByDay = true })
            .Where(told => told.Source.Concat(told.Recipient).Contains(second.Id, StringComparer.Ordinal));
        return new AnswerView($"How do {first.Name} and {second.Name} compare?",
        [
            new AnswerSection("On the same side", [.. shared.Where(history => IsOneSide(history, theirs)).Select(history => Pair(first, second, history, theirs))]),
            new AnswerSection("On different sides", [.. shared.Where(history => !IsOneSide(history, theirs)).Select(history => Pair(first, second, history, theirs))]),
            new AnswerSection("Between them", [.. between.Select(LineOf)]),
        ])
        {
            Notices = [.. Others(ones.Select(party => (party.Name, party.Id))), .. Others(others.Select(party => (party.Name, party.Id)))],
        };
    }

    // The positions of two parties on the same initiatives: the party that is told less is read whole, the other only where it stands on the same.
    private (Dictionary<string, PositionHistory> OfRarer, Dictionary<string, PositionHistory> OfOther) Shared(string rarer, string other)
    {
        var told = ReadAll<PositionHistory>(Of(MergedEntryKind.Position, rarer)).ToList();
        var others = entries.Find(MergedEntryKind.Position, told.ConvertAll(history => $"{other} {history.Initiative}"))
            .Select(body => MergedJson.Read<PositionHistory>(body))
            .ToDictionary(history => history.Initiative, StringComparer.Ordinal);
        return (told.Where(history => others.ContainsKey(history.Initiative)).ToDictionary(history => history.Initiative, StringComparer.Ordinal), others);
    }

    private static bool IsOneSide(PositionHistory history, Dictionary<string, PositionHistory> theirs) => history.Current.Side == theirs[history.Initiative].Current.Side;

    private AnswerLine Pair(MergedParty first, MergedParty second, PositionHistory history, Dictionary<string, PositionHistory> theirs) =>
        new(_initiatives.NameOf(history.Initiative), [])
        {
            Id = history.Initiative,
            Details =
            [
                LineOf(history, history.Current, $"{first.Name} {StanceText.Of(history.Current)}"),
                LineOf(theirs[history.Initiative], theirs[history.Initiative].Current, $"{second.Name} {StanceText.Of(theirs[history.Initiative].Current)}"),
            ],
        };

    private ImmutableArray<AnswerLine> StandsOf(string party) =>
        [.. Read<PositionHistory>(Of(MergedEntryKind.Position, party) with { IsByDay = true })
            .Select(history => LineOf(history, history.Current, $"{StanceText.Of(history.Current)} {_initiatives.NameOf(history.Initiative)}"))];

    private static AnswerLine LineOf(MergedParty party) => new(
        string.Join(", ", new[] { party.Name, EnumNames.NameOf(party.Kind), party.Code, party.Iso }.Where(part => part is not null)),
        [])
    {
        Id = party.Id,
        Reports = party.ReportCount,
    };

    private static AnswerLine LineOf(HeldOffice office) =>
        new(office.Title + (office.OfName is { } of ? $", for {of}" : "") + (office.IsOver ? ", over" : ""), []) { Head = AnswerText.DaysOf(office.Days) };

    private static AnswerLine LineOf(SourceTally tally) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{tally.Statements} statements in {tally.Reports} reports ({EnumNames.NameOf(tally.Kind)})"), []) { Origins = tally.Origins };

    private static string Times(string text, int count) => count is 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} ({count} times)");

    private static MergedQuery Of(MergedEntryKind kind, string party) => new(kind) { KeyKind = MergedKeyKind.Party, Key = party };
}
