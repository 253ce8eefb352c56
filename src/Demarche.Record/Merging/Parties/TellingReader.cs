using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Makes tellings of the parties of a report.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed class TellingReader(NameKnowledge knowledge)
{
    private readonly FactReader _facts = new(knowledge);
    private readonly BodyNaming _bodies = new(knowledge);

    /// <summary>The tellings of a report, in order of its parties.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pool">Gives for a string the one that is kept for all that are equal.</param>
    internal ImmutableArray<PartyTelling> Read(ReportParties report, Func<string, string> pool)
    {
        var parties = report.Parties.ToDictionary(party => party.Id);
        var named = report.Parties.Select(party => new NamedParty(party, NamesOf(party, report.Text, pool), knowledge)).ToList();
        var keys = named.Select(party => pool(KeyOf(party))).ToList();
        ImmutableArray<string> company = [.. keys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return [.. named.Select((party, index) => Telling(report, party, keys[index], company, parties))];
    }

    private PartyTelling Telling(ReportParties report, NamedParty named, string key, ImmutableArray<string> company, Dictionary<PartyId, Party> parties)
    {
        var party = named.Party;
        ImmutableArray<OfficeTelling> offices = party.Kind is PartyKind.Anonymous
            ? []
            : [.. party.Offices.Select(office => OfficeOf(report, office, office.Of is { } of ? parties.GetValueOrDefault(of) : null))];
        return new PartyTelling
        {
            Reference = new PartyReference(report.Report, party.Id),
            Day = report.Day,
            Kind = party.Kind,
            Shape = named.Shape,
            Name = party.Kind is PartyKind.Person ? PersonName.Tidy(party.Name) : party.Name,
            GazetteerId = party.GazetteerId,
            Code = party.Code,
            Names = named.Names,
            Person = named.Person,
            BodyKey = named.Shape is TellingShape.Body or TellingShape.Known && party.Kind is not PartyKind.Person ? _bodies.KeyOf(party) : "",
            Initials = named.Shape is TellingShape.Body or TellingShape.Known && party.Kind is not PartyKind.Person and not PartyKind.State ? BodyNaming.InitialsIn(named.Names) : [],
            Facts = _facts.Of(party, report.Text, offices),
            Offices = offices,
            Company = company,
            OwnKey = key,
        };
    }

    private string KeyOf(NamedParty named) => named.Shape switch
    {
        TellingShape.Known => named.Party.GazetteerId!,
        TellingShape.FullName => named.Person!.Key,
        TellingShape.Body when named.Names.Length > 0 => _bodies.KeyOf(named.Party),
        _ => "",
    };

    private OfficeTelling OfficeOf(ReportParties report, Office office, Party? of)
    {
        var words = NameKey.Of(office.Title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join(' ', words.Where(word => !knowledge.Over.Contains(word) && !knowledge.Qualifiers.Contains(word)).Select(knowledge.Spelled));
        return new OfficeTelling(
            new FindingReference(report.Report, office.Id),
            office.Title,
            key,
            words.Any(knowledge.Over.Contains),
            of is null ? null : new PartyReference(report.Report, of.Id),
            of?.Name,
            of is null ? "" : of.GazetteerId ?? NameKey.Of(of.Name).Trim());
    }

    private static ImmutableArray<(string Name, int Mentions)> NamesOf(Party party, string text, Func<string, string> pool) =>
    [
        .. party.Mentions
            .Where(mention => mention.Form is MentionForm.Name)
            .GroupBy(mention => mention.Evidence.In(text).ToString(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (pool(group.Key), group.Count())),
    ];
}
