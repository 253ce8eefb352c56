using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Views;

/// <summary>Tells of which parties a report tells more than that they are there.</summary>
internal static class TakingPart
{
    /// <summary>The parties that say something or are spoken to, hold a position, do or suffer an event, stand in a relation or take part in an initiative.</summary>
    /// <param name="findings">What was read.</param>
    /// <returns>Their ids, some more than once.</returns>
    internal static IEnumerable<PartyId> In(ReportFindings findings) =>
    [
        .. findings.Parties.SelectMany(party => party.Offices).Select(office => office.Of).OfType<PartyId>(),
        .. findings.Relations.SelectMany(relation => new[] { relation.From, relation.To }).OfType<PartyId>(),
        .. findings.Initiatives.SelectMany(initiative => initiative.Sponsors.Concat(initiative.Participants).Concat(initiative.Excluded)),
        .. findings.Statements.SelectMany(statement => new[] { statement.Source?.Party, statement.Addressee, statement.Sourcing.Affiliation }).OfType<PartyId>(),
        .. findings.Positions.Select(position => position.Party),
        .. findings.Events.SelectMany(told => told.Source.Concat(told.Recipient)),
        .. findings.Conditions.Select(condition => condition.Party).OfType<PartyId>(),
        .. findings.Assessments.Select(assessment => assessment.By).OfType<PartyId>(),
        .. findings.Actions.SelectMany(action => new[] { action.Party, action.Addressee }).OfType<PartyId>(),
    ];
}
