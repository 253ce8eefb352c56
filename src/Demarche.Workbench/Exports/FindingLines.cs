using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Exports;

/// <summary>Lists the findings of a report one by one, in the order of JSON Lines.</summary>
internal sealed class FindingLines
{
    private readonly ReportFindings _findings;
    private readonly Dictionary<PartyId, string> _parties;
    private readonly Dictionary<FindingId, string> _initiatives;

    private FindingLines(ReportFindings findings)
    {
        _findings = findings;
        _parties = findings.Parties.ToDictionary(party => party.Id, party => party.Name);
        _initiatives = findings.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Name);
    }

    /// <summary>The lines of a report.</summary>
    internal static IEnumerable<FindingLine> Of(ReportFindings findings)
    {
        var lines = new FindingLines(findings);
        return lines.OfParties()
            .Concat(lines.OfInitiatives())
            .Concat(findings.Relations.Select(relation => Line("relation", relation, $"{lines.Name(relation.From)}: {Words(relation.Kind)} {lines.Name(relation.To) ?? relation.Place?.Name}")))
            .Concat(findings.Statements.Select(lines.OfStatement))
            .Concat(findings.Positions.Select(position => Line("position", position, $"{lines.Name(position.Party)} {Words(position.Stance)}: {lines.Name(position.Initiative)}{(position.Conditional ? " (on a condition)" : "")}")))
            .Concat(findings.Events.Select(told => Line("event", told, $"{lines.Names(told.Source)}: {Words(told.Type)} {lines.Names(told.Recipient)} ({Words(told.Modality)})")))
            .Concat(lines.OfTimesAndPlaces())
            .Concat(lines.OfTheRest());
    }

    private IEnumerable<FindingLine> OfParties() => _findings.Parties.SelectMany(party =>
        party.Offices.Select(office => Line("office", office, $"{party.Name}: {office.Title}{(Name(office.Of) is { } of ? $" of {of}" : "")}"))
            .Concat(party.Mentions.Select(mention => Line("mention", mention, party.Name))));

    private IEnumerable<FindingLine> OfInitiatives() => _findings.Initiatives.SelectMany(initiative =>
        initiative.Mentions.Select(mention => Line("initiative-mention", mention, initiative.Name))
            .Concat(initiative.StatusChanges.Select(change => Line("status-change", change, $"{initiative.Name}: {Words(change.Status)}")))
            .Concat(initiative.Links.Select(link => Line("initiative-link", link, $"{initiative.Name}: {Words(link.Kind)} {Name(link.To)}")))
            .Prepend(Line("initiative", initiative, $"{Words(initiative.Kind)}: {initiative.Name}")));

    private FindingLine OfStatement(Statement statement) =>
        Line("statement", statement, $"{Name(statement.Source?.Party) ?? Words(statement.Sourcing.Kind) + " source"}{(statement.Act is { } act ? $": {Words(act)}" : "")} ({Words(statement.Manner)})");

    private IEnumerable<FindingLine> OfTimesAndPlaces() =>
        _findings.Times.Select(time => new FindingLine("time", $"t{time.Span.Start}-{time.Span.End}", time.Span, time.Value, time.Confidence, null))
            .Concat(_findings.Places.Select(place => new FindingLine("place", $"g{place.Span.Start}-{place.Span.End}", place.Span, place.Iso is { } iso ? $"{place.Name} ({iso})" : place.Name, 1, null)));

    private IEnumerable<FindingLine> OfTheRest() =>
        _findings.Conditions.Select(condition => Line("condition", condition, Words(condition.Force)))
            .Concat(_findings.Assessments.Select(assessment => Line("assessment", assessment, Words(assessment.Band))))
            .Concat(_findings.Actions.Select(action => Line("action", action, $"{Name(action.Party)}: {Words(action.Type)} ({Words(action.Status)})")))
            .Concat(_findings.Effects.Select(effect => Line("effect", effect, $"{(effect.Helps ? "helps" : "hurts")} {Name(new PartyId(effect.On)) ?? Name(new FindingId(effect.On))}")))
            .Concat(_findings.Disagreements.Select(disagreement => Line("disagreement", disagreement, Words(disagreement.Kind))));

    private static FindingLine Line(string kind, Finding finding, string says) => new(kind, finding.Id.Value, finding.Evidence, says.Trim(), finding.Confidence, finding.Origin);

    private static string Words<T>(T value)
        where T : struct, Enum => EnumNames.NameOf(value).Replace('-', ' ');

    private string? Name(PartyId? party) => party is { } id ? _parties.GetValueOrDefault(id) : null;

    private string? Name(FindingId initiative) => _initiatives.GetValueOrDefault(initiative);

    private string Names(ImmutableArray<PartyId> parties) => string.Join(", ", parties.Select(party => Name(party)).OfType<string>());
}
