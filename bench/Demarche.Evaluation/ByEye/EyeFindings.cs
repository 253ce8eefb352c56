using System.Globalization;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Evaluation.ByEye;

/// <summary>The findings of one report, kind by kind, each with what a person needs to judge it.</summary>
/// <param name="findings">What was read.</param>
internal sealed class EyeFindings(ReportFindings findings)
{
    private const int ShownMentions = 5;

    private readonly Dictionary<PartyId, Party> _parties = findings.Parties.ToDictionary(party => party.Id);
    private readonly Dictionary<FindingId, string> _initiatives = findings.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Name);
    private readonly Dictionary<FindingId, PartyAction> _actions = findings.Actions.ToDictionary(action => action.Id);
    private readonly Dictionary<FindingId, Statement> _statements = findings.Statements.ToDictionary(statement => statement.Id);

    /// <summary>Every kind that is judged by eye.</summary>
    internal static IReadOnlyList<string> Kinds { get; } =
        ["action", "condition", "effect", "disagreement", "participant", "excluded", "issue", "link", "bound", "office", "relation", "event", "accusation", "manner", "addressee", "position"];

    /// <summary>The findings of every kind.</summary>
    internal IEnumerable<EyeFinding> All() =>
    [
        .. findings.Actions.Select(Action),
        .. findings.Conditions.Select(Condition),
        .. findings.Effects.Select(Effect),
        .. findings.Disagreements.Select(Disagreement),
        .. findings.Initiatives.SelectMany(OfInitiative),
        .. findings.Times.Where(time => time.Bound is not TimeBound.None).Select(Bound),
        .. findings.Parties.SelectMany(party => party.Offices.Select(office => Office(party, office))),
        .. findings.Relations.Select(relation => new EyeFinding("relation", relation.Evidence, $"{relation.Kind}|{relation.From}|{relation.To}", $"{EnumNames.NameOf(relation.Kind)}: {Name(relation.From)} → {(relation.To is { } to ? Name(to) : relation.Place?.Name)}")),
        .. findings.Events.Select(told => Event("event", told)),
        .. findings.Events.Where(told => told.Type is PloverType.Accuse && !told.Source.IsEmpty && !told.Recipient.IsEmpty).Select(told => Event("accusation", told)),
        .. findings.Statements.Where(statement => !statement.Content.IsEmpty).Select(statement => new EyeFinding("manner", statement.Evidence, $"{statement.Manner}", $"{EnumNames.NameOf(statement.Manner)}; content «{string.Join(" … ", statement.Content.Select(Words))}»")),
        .. findings.Statements.Where(statement => statement.Addressee is not null).Select(statement => new EyeFinding("addressee", statement.Evidence, $"{statement.Addressee}", $"to {Name(statement.Addressee)}; cue «{string.Join(" … ", statement.Cue.Select(Words))}»")),
        .. findings.Positions.Select(position => new EyeFinding("position", position.Evidence, $"{position.Party}|{position.Initiative}|{position.Stance}", $"{Name(position.Party)} {EnumNames.NameOf(position.Stance)} {_initiatives[position.Initiative]} ({position.Origin.Rule})")),
    ];

    private EyeFinding Action(PartyAction action) => new(
        "action",
        action.Evidence,
        $"{action.Party}|{action.Type}|{action.Status}",
        $"{Told(action)}{(action.RespondsTo is { } answered ? $"; answers [{Told(_actions[answered])}]" : "")} ({action.Origin.Rule})");

    private string Told(PartyAction action) =>
        $"{Name(action.Party)} {EnumNames.NameOf(action.Status)} {action.Type}{(action.Addressee is { } other ? " → " + Name(other) : "")}{(action.About is { } about ? " about " + _initiatives[about] : "")}";

    private EyeFinding Condition(Condition condition) => new(
        "condition",
        condition.Evidence,
        $"{Offsets(condition.If)}|{Offsets(condition.Then)}|{condition.Force}",
        $"{EnumNames.NameOf(condition.Force)} «{Words(condition.If)}» THEN «{Words(condition.Then)}» by {Name(condition.Party)}");

    private EyeFinding Effect(Effect effect) => new(
        "effect",
        effect.Evidence,
        $"{effect.Action}|{effect.On}|{effect.Helps}",
        $"[{Told(_actions[effect.Action])}] {(effect.Helps ? "helps" : "hurts")} {(_initiatives.TryGetValue(new FindingId(effect.On), out var name) ? name : Name(new PartyId(effect.On)))}");

    private EyeFinding Disagreement(Disagreement disagreement) => new(
        "disagreement",
        disagreement.Evidence,
        $"{disagreement.Kind}|{Offsets(disagreement.About)}",
        $"{EnumNames.NameOf(disagreement.Kind)} about «{Words(disagreement.About)}»: {string.Join(" AGAINST ", disagreement.Sides.Select(Side))} ({disagreement.Origin.Rule})");

    private string Side(DisagreementSide side) => string.Join(" + ",
    [
        .. side.Statements.Select(id => $"{Name(_statements[id].Source?.Party)}: «{string.Join(" … ", _statements[id].Content.Select(Words))}»"),
        .. findings.Positions.Where(position => side.Positions.Contains(position.Id)).Select(position => $"{Name(position.Party)} {EnumNames.NameOf(position.Stance)} «{Words(position.Evidence)}»"),
    ]);

    private IEnumerable<EyeFinding> OfInitiative(Initiative initiative) =>
    [
        .. initiative.Participants.Select(party => Side("participant", initiative, party)),
        .. initiative.Excluded.Select(party => Side("excluded", initiative, party)),
        .. initiative.Issues.Select(issue => new EyeFinding("issue", issue, $"{initiative.Id}", $"«{Words(issue)}» of {initiative.Name}")),
        .. initiative.Links.Select(link => new EyeFinding("link", link.Evidence, $"{link.Kind}|{initiative.Id}|{link.To}", $"{initiative.Name} {EnumNames.NameOf(link.Kind)} {_initiatives[link.To]} ({link.Origin.Rule})")),
    ];

    // Who takes part has no words of its own in the findings: the initiative's mentions are shown.
    private EyeFinding Side(string kind, Initiative initiative, PartyId party) => new(
        kind,
        initiative.Evidence,
        $"{initiative.Id}|{party}",
        $"{Name(party)} in {initiative.Name}; mentions {string.Join(" || ", initiative.Mentions.Take(ShownMentions).Select(mention => Around(mention.Evidence, 70)))}");

    private EyeFinding Bound(TimeExpression time) => new("bound", time.Span, $"{time.Bound}", $"{EnumNames.NameOf(time.Bound)} {time.Value}");

    private EyeFinding Office(Party party, Office office) => new(
        "office",
        office.Evidence,
        $"{party.Id}|{office.Of}",
        $"{party.Name} ({EnumNames.NameOf(party.Kind)}) is {office.Title} of {Name(office.Of)}");

    private EyeFinding Event(string kind, ReportedEvent told) => new(
        kind,
        told.Evidence,
        $"{told.Type}|{string.Join('+', told.Source)}|{string.Join('+', told.Recipient)}|{told.Modality}",
        $"{told.Type} {EnumNames.NameOf(told.Modality)}: {string.Join(" + ", told.Source.Select(party => Name(party)))} → {string.Join(" + ", told.Recipient.Select(party => Name(party)))}");

    private string Name(PartyId? party) => party is { } id ? _parties[id].Name : "nobody";

    private static string Offsets(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");

    private string Words(TextSpan span) => findings.Report.Text[span.Start..span.End].ReplaceLineEndings(" ");

    /// <summary>The words of a span in brackets, with what stands around them in the same paragraph.</summary>
    /// <param name="span">The words.</param>
    /// <param name="reach">How many code units on each side at most.</param>
    internal string Around(TextSpan span, int reach)
    {
        var text = findings.Report.Text;
        var block = findings.Report.Blocks.Where(block => block.Span.Contains(span)).Select(block => block.Span).FirstOrDefault(new TextSpan(0, text.Length));
        var (first, end) = (block.Start, block.End);
        return $"{text[Math.Max(first, span.Start - reach)..span.Start]}[[{text[span.Start..span.End]}]]{text[span.End..Math.Min(end, span.End + reach)]}".ReplaceLineEndings(" ");
    }
}
