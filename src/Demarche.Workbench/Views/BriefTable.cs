using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Relations;

namespace Demarche.Workbench.Views;

/// <summary>Makes the lines about relations, initiatives and positions of one report.</summary>
/// <param name="names">Names what its findings refer to.</param>
internal sealed class BriefTable(BriefNames names)
{
    /// <summary>How its parties stand to each other.</summary>
    internal IEnumerable<BriefEntry> Relations() =>
        names.Findings.Relations
            .Where(relation => names.Shows(relation.Evidence, relation.From, relation.To))
            .Select(relation => Line(
                relation,
                $"{names.Party(relation.From)} {JointOf(relation.Kind)} {names.Party(relation.To) ?? relation.Place?.Name}"));

    /// <summary>What is on the table, and its state.</summary>
    internal IEnumerable<BriefEntry> Initiatives() =>
        names.Findings.Initiatives
            .Where(initiative => names.Shows(initiative.Evidence, [.. initiative.Sponsors.Concat(initiative.Participants).Concat(initiative.Excluded).Select(party => (PartyId?)party)]))
            .Select(Entry);

    /// <summary>Where its parties stand.</summary>
    internal IEnumerable<BriefPosition> Positions() =>
        names.Findings.Positions
            .Where(position => names.Shows(position.Evidence, position.Party))
            .Select(position => new BriefPosition(
                position.Id.Value,
                names.Initiative(position.Initiative) ?? "",
                names.Party(position.Party) ?? "",
                position.Stance,
                names.At(position.Evidence),
                position.Confidence)
            {
                IsOwn = position.Own,
                IsSaid = position.ToldBy is not null,
                IsConditional = position.Conditional,
                ToldBy = position is { Own: false, ToldBy: { } statement } ? names.Speaker(statement) : null,
                AsOf = position.AsOf,
            });

    private static string JointOf(RelationKind kind) => kind switch
    {
        RelationKind.Ally => "is an ally of",
        RelationKind.DiplomaticRelations => "has diplomatic relations with",
        RelationKind.Member => "is a member of",
        RelationKind.Mediator => "mediates for",
        _ => EnumNames.NameOf(kind),
    };

    private BriefEntry Entry(Initiative initiative) => Line(initiative, Facts(initiative)) with
    {
        Head = initiative.Name,
        Details =
        [
            .. initiative.StatusChanges.Select(change => Line(change, change.When is { } when ? $"{EnumNames.NameOf(change.Status).Replace('-', ' ')}, {Told(when.Span)}" : EnumNames.NameOf(change.Status).Replace('-', ' '))),
            .. initiative.Links.Select(link => Line(link, $"{EnumNames.NameOf(link.Kind).Replace('-', ' ')} {names.Initiative(link.To)}")),
            .. initiative.Issues.Select(issue => new BriefEntry(initiative.Id.Value, "about", [names.At(issue)], initiative.Confidence)),
        ],
    };

    private string Facts(Initiative initiative) => string.Join(" · ", new[]
    {
        EnumNames.NameOf(initiative.Kind),
        initiative.Status is { } status ? EnumNames.NameOf(status).Replace('-', ' ') : "state not told",
        initiative.Year?.ToString(CultureInfo.InvariantCulture),
        Named("by", initiative.Sponsors),
        Named("with", initiative.Participants),
        Named("without", initiative.Excluded),
    }.Where(part => part is not null));

    private string? Named(string word, ImmutableArray<PartyId> parties) =>
        names.PartyList(parties) is { Length: > 0 } list ? $"{word} {list}" : null;

    private string Told(TextSpan span) => BriefText.Quoted(names.At(span));

    private BriefEntry Line(Finding finding, string text) => new(finding.Id.Value, text, [names.At(finding.Evidence)], finding.Confidence);
}
