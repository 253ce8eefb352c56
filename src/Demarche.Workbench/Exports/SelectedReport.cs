using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Exports;

/// <summary>
/// The findings of one report that are asked for: sure enough, and to do with one of the parties and one of the initiatives where some are asked
/// for. What a chosen finding refers to is kept with it. Parties, initiatives, times and places stay: they are what findings speak of.
/// </summary>
internal sealed class SelectedReport
{
    private readonly ReportFindings _all;
    private readonly double _least;
    private readonly HashSet<PartyId>? _parties;
    private readonly HashSet<FindingId>? _initiatives;
    private readonly ImmutableArray<TextSpan> _mentions;
    private readonly HashSet<FindingId> _kept;

    internal SelectedReport(ReportFindings findings, ExportSource source, HashSet<string>? parties, HashSet<string>? initiatives, double least)
    {
        (_all, _least) = (findings, least);
        _parties = parties is null ? null : [.. findings.Parties.Select(party => party.Id).Where(party => source.PartyIdOf(findings.Report.Id, party) is { } id && parties.Contains(id))];
        _initiatives = initiatives is null
            ? null
            : [.. findings.Initiatives.Select(initiative => initiative.Id).Where(initiative => source.InitiativeIdOf(findings.Report.Id, initiative) is { } id && initiatives.Contains(id))];
        _mentions = [.. findings.Initiatives.Where(initiative => _initiatives?.Contains(initiative.Id) is true).SelectMany(initiative => initiative.Mentions).Select(mention => mention.Evidence)];
        _kept = Close(Asked());
    }

    /// <summary>Whether the report has nothing to do with what is asked for.</summary>
    internal bool IsEmpty => _parties?.Count is 0 || _initiatives?.Count is 0;

    internal ReportFindings Findings => _all with
    {
        Relations = Kept(_all.Relations),
        Statements = Kept(_all.Statements),
        Positions = Kept(_all.Positions),
        Events = Kept(_all.Events),
        Conditions = Kept(_all.Conditions),
        Assessments = Kept(_all.Assessments),
        Actions = Kept(_all.Actions),
        Effects = Kept(_all.Effects),
        Disagreements = Kept(_all.Disagreements),
    };

    private ImmutableArray<T> Kept<T>(ImmutableArray<T> findings)
        where T : Finding => [.. findings.Where(finding => _kept.Contains(finding.Id))];

    private IEnumerable<FindingId> Asked()
    {
        foreach (var relation in _all.Relations.Where(relation => Takes(relation, [relation.From, relation.To])))
        {
            yield return relation.Id;
        }

        foreach (var statement in _all.Statements.Where(statement => Takes(statement, [statement.Source?.Party, statement.Addressee, statement.Sourcing.Affiliation])))
        {
            yield return statement.Id;
        }

        foreach (var position in _all.Positions.Where(position => Takes(position, [position.Party], position.Initiative)))
        {
            yield return position.Id;
        }

        foreach (var told in _all.Events.Where(told => Takes(told, [.. told.Source.Concat(told.Recipient).Select(party => (PartyId?)party)])))
        {
            yield return told.Id;
        }

        foreach (var condition in _all.Conditions.Where(condition => Takes(condition, [condition.Party])))
        {
            yield return condition.Id;
        }

        foreach (var assessment in _all.Assessments.Where(assessment => Takes(assessment, [assessment.By])))
        {
            yield return assessment.Id;
        }

        foreach (var action in _all.Actions.Where(action => Takes(action, [action.Party, action.Addressee], action.About)))
        {
            yield return action.Id;
        }

        foreach (var effect in _all.Effects.Where(effect => Takes(effect, [new PartyId(effect.On)], new FindingId(effect.On))))
        {
            yield return effect.Id;
        }

        foreach (var disagreement in _all.Disagreements.Where(disagreement => Takes(disagreement, [])))
        {
            yield return disagreement.Id;
        }
    }

    // A party is in a finding where it is named by it, or mentioned in its words; an initiative as well.
    private bool Takes(Finding finding, IEnumerable<PartyId?> parties, FindingId? initiative = null) =>
        finding.Confidence >= _least
        && (_parties is null || parties.Any(party => party is { } id && _parties.Contains(id)))
        && (_initiatives is null || (initiative is { } about && _initiatives.Contains(about)) || _mentions.Any(mention => mention.Overlaps(finding.Evidence)));

    private HashSet<FindingId> Close(IEnumerable<FindingId> asked)
    {
        var links = _all.Positions.Select(position => (position.Id, To: position.ToldBy))
            .Concat(_all.Events.Select(told => (told.Id, To: told.SaidBy)))
            .Concat(_all.Conditions.SelectMany(condition => new[] { (condition.Id, To: condition.IfAction), (condition.Id, To: condition.ThenAction) }))
            .Concat(_all.Actions.SelectMany(action => new[] { (action.Id, To: action.SaidBy), (action.Id, To: action.RespondsTo) }))
            .Concat(_all.Effects.SelectMany(effect => new[] { (effect.Id, To: effect.SaidBy), (effect.Id, To: (FindingId?)effect.Action) }))
            .Concat(_all.Disagreements.SelectMany(told => told.Sides.SelectMany(side => side.Statements.Concat(side.Positions)).Select(id => (told.Id, To: (FindingId?)id))))
            .Where(link => link.To is not null)
            .ToLookup(link => link.Id, link => link.To!.Value);
        var kept = new HashSet<FindingId>();
        var ahead = new Stack<FindingId>(asked);
        while (ahead.TryPop(out var id))
        {
            if (kept.Add(id))
            {
                foreach (var next in links[id])
                {
                    ahead.Push(next);
                }
            }
        }

        return kept;
    }
}
