using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Reading.Relations;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>
/// Says for whom a party decides at the day of the frame: a person for the body of the office held then, a government for its state, a bloc for its
/// listed members; a people and a source without a name for nobody.
/// </summary>
/// <param name="material">What the model is derived from.</param>
/// <param name="choices">What a person chose.</param>
internal sealed class MakerFinder(ModelMaterial material, ModelChoices choices)
{
    // A CAMEO code begins with three letters of a country; the role follows.
    private const int CodeCountry = 3;
    private const int LongestOfficeGap = 366;

    private readonly ImmutableArray<string> _titles = [.. ViewResources.Read("modelling-titles.txt").Split('\n').Where(line => line.Length > 0 && line[0] is not '#')];
    private readonly Dictionary<PartyReference, FoundMaker> _found = [];
    private readonly Dictionary<string, string> _states = NamesOfStates(material);

    /// <summary>For whom a report's party decides.</summary>
    internal FoundMaker Of(ModelReport report, PartyId party)
    {
        var reference = new PartyReference(report.Findings.Report.Id, party);
        if (!_found.TryGetValue(reference, out var found))
        {
            _found[reference] = found = Find(report, reference);
        }

        return found;
    }

    /// <summary>Whose a source without a name is: evidence about its affiliation.</summary>
    internal Maker? AffiliationOf(ModelReport report, PartyId? affiliation, PartyId? source)
    {
        if (affiliation is { } known)
        {
            return Of(report, known).Single;
        }

        return report.Party(source) is { Iso: { } iso, Code: { } code } && IsGovernment(code) ? OfState(iso) : null;
    }

    private FoundMaker Find(ModelReport report, PartyReference reference)
    {
        if (report.Party(reference.Party) is not { } party)
        {
            return new FoundMaker([], "", "it is not named");
        }

        if (party.Kind is PartyKind.Anonymous)
        {
            return new FoundMaker([], party.Name, "a source without a name is evidence about its affiliation and decides for nobody");
        }

        return material.Parties.GetValueOrDefault(reference) is not { } merged ? new FoundMaker([], party.Name, "it is not among the merged parties")
            : merged.Kind switch
            {
                PartyKind.Person => OfPerson(report, party, merged),
                PartyKind.Bloc => OfBloc(report, party, merged),
                _ => OfBody(merged, merged.Name),
            };
    }

    private FoundMaker OfBody(MergedParty body, string member) => body.Kind switch
    {
        PartyKind.People => OfPeople(body, member),
        PartyKind.State => new FoundMaker([Split(body.Iso is { } iso ? OfState(iso) : new Maker(body.Id, body.Name), body.Id, member)], member, null),
        PartyKind.Government when body is { Iso: { } iso, Code: { } code } && IsGovernment(code) => new FoundMaker([Split(OfState(iso), body.Id, member)], member, null),
        PartyKind.Person => new FoundMaker([], member, "the office is told to be held for a person"),
        PartyKind.Bloc => new FoundMaker([], member, "it is held for a bloc"),
        _ => new FoundMaker([Split(new Maker(body.Id, body.Name), body.Id, member)], member, null),
    };

    private FoundMaker OfPerson(ModelReport report, Party party, MergedParty person)
    {
        if (OfficeOf(report, person) is not { } office)
        {
            return new FoundMaker([], person.Name, "no office is told that it held at that time; deeds of individuals count for nobody else");
        }

        if (_titles.Any(title => NameKey.Holds(office.Title, title)))
        {
            return new FoundMaker([], person.Name, $"as {office.Title} it stands for no body");
        }

        var code = party.Code ?? person.Code;
        var body = material.Parties[office.Of!.Value];
        return body.Kind is PartyKind.State && code is { Length: > CodeCountry } && !IsGovernment(code)
            ? new FoundMaker([], person.Name, $"as {office.Title} it does not stand for the government of {body.Name}")
            : OfBody(body, $"{person.Name} ({office.Title})") is var found && found.IsPeople ? OfRuler(body, person, code, office.Title) : OfBody(body, $"{person.Name} ({office.Title})");
    }

    // Whoever holds an office of government for a people speaks for the government of that country, not for the people.
    private FoundMaker OfRuler(MergedParty people, MergedParty person, string? code, string title) =>
        people.Iso is { } iso && code is not null && IsGovernment(code) && _states.ContainsKey(iso)
            ? new FoundMaker([Split(OfState(iso), person.Id, person.Name)], $"{person.Name} ({title})", null)
            : OfPeople(people, person.Name);

    // What the report itself tells comes first, then what is told nearest to the day.
    private HeldOffice? OfficeOf(ModelReport report, MergedParty person) => person.Offices
        .Where(office => office is { Of: { } of, IsOver: false } && material.Parties.ContainsKey(of))
        .Select(office => (Office: office, IsHere: office.Tellings.Any(telling => telling.Report == report.Findings.Report.Id), Gap: material.Frame.Day is { } day ? office.Days.DaysTo(day) : null))
        .Where(entry => entry.IsHere || entry.Gap is null or <= LongestOfficeGap)
        .OrderByDescending(entry => entry.IsHere)
        .ThenBy(entry => entry.Gap ?? int.MaxValue)
        .ThenByDescending(entry => entry.Office.Tellings.Length)
        .ThenBy(entry => entry.Office.Title, StringComparer.Ordinal)
        .Select(entry => entry.Office)
        .FirstOrDefault();

    private FoundMaker OfBloc(ModelReport report, Party bloc, MergedParty merged)
    {
        var members = report.Findings.Relations
            .Where(relation => relation.Kind is RelationKind.Member && relation.To == bloc.Id && relation.From != bloc.Id)
            .SelectMany(relation => Of(report, relation.From).Makers)
            .Distinct()
            .ToImmutableArray();
        return new FoundMaker(members, merged.Name, members.IsEmpty ? "a bloc decides by its members, and none is listed" : null);
    }

    private FoundMaker OfPeople(MergedParty people, string member)
    {
        var offered = people.Iso is { } iso && _states.ContainsKey(iso) ? OfState(iso) : null;
        return offered is not null && choices.Spokesbodies.Contains(SpokesbodyId(people.Id, offered))
            ? new FoundMaker([Split(offered, people.Id, member)], member, null)
            : new FoundMaker([], member, "a people decides only where a person says who decides for it") { IsPeople = true };
    }

    /// <summary>The body that is offered as deciding for a people, or null where none is told of.</summary>
    internal (Maker Body, string Id, string People)? OfferFor(ModelReport report, PartyId party) =>
        material.Parties.GetValueOrDefault(new PartyReference(report.Findings.Report.Id, party)) is { Kind: PartyKind.People, Iso: { } iso } people && _states.ContainsKey(iso)
            ? (OfState(iso), SpokesbodyId(people.Id, OfState(iso)), people.Name)
            : null;

    private static string SpokesbodyId(string people, Maker body) => InputId.Of('b', people, body.Key);

    private Maker Split(Maker maker, string member, string name) =>
        choices.Splits.Contains(maker.Id) ? new Maker($"{maker.Key}/{member}", $"{name}, of {maker.Name}") : maker;

    private Maker OfState(string iso) => new("@" + iso, _states.GetValueOrDefault(iso, iso));

    private static bool IsGovernment(string code) => code.Length <= CodeCountry || code[CodeCountry..] is "GOV";

    // A country goes by the name of the state; where no state is told of, by that of its government.
    private static Dictionary<string, string> NamesOfStates(ModelMaterial material) => material.Parties.Values
        .DistinctBy(party => party.Id, StringComparer.Ordinal)
        .Where(party => party.Iso is not null && (party.Kind is PartyKind.State || (party.Kind is PartyKind.Government && party.Code is { } code && IsGovernment(code))))
        .GroupBy(party => party.Iso!, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderBy(party => party.Kind is PartyKind.State ? 0 : 1).ThenByDescending(party => party.Members.Length).ThenBy(party => party.Id, StringComparer.Ordinal).First().Name,
            StringComparer.Ordinal);
}
