using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Parties;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Exports.Entities;

/// <summary>
/// Writes the record as FollowTheMoney entities (JSON Lines) that Aleph takes: parties as Person, Company, PublicBody or Organization, reports as
/// Article, events as Event, initiatives as Project, positions as ProjectParticipant, offices as Employment. Each names its reports, as proof
/// or by their addresses, and positions, offices and events the findings they come from (recordId).
/// Sources without a name are not written.
/// </summary>
internal static class FollowTheMoney
{
    /// <summary>Writes the entities.</summary>
    internal static void Write(Stream output, ExportSource source)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var entity in Entities(source))
        {
            entity.Write(json);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static IEnumerable<MoneyEntity> Entities(ExportSource source)
    {
        var written = source.Parties.Where(party => party.Kind is not PartyKind.Anonymous).Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        return source.Reports().Select(findings => ReportOf(findings.Report, source.Options.IsWithoutText))
            .Concat(source.Parties.Where(party => written.Contains(party.Id)).Select(PartyOf))
            .Concat(source.Parties.Where(party => party.Kind is PartyKind.Person).SelectMany(party => Offices(source, party, written)))
            .Concat(source.Initiatives.Select(InitiativeOf))
            .Concat(source.Positions.Where(history => written.Contains(history.Party)).Select(history => PositionOf(source, history)))
            .Concat(source.Events.Select(told => EventOf(source, told, written)));
    }

    private static MoneyEntity ReportOf(Report report, bool isWithoutText) => new MoneyEntity(IdOf(report.Id), "Article")
        .With("name", isWithoutText ? report.Id.Value : report.Title ?? report.Id.Value)
        .With("title", isWithoutText ? null : report.Title)
        .With("author", report.Captures.Select(capture => capture.Byline))
        .With("publisher", report.Captures.Select(capture => capture.Outlet))
        .With("sourceUrl", report.Captures.Select(capture => capture.Url))
        .With("publishedAt", ExportText.Day(report.Published))
        .With("language", ExportText.LanguageOf(report.Language));

    private static MoneyEntity PartyOf(MergedParty party) => new MoneyEntity(IdOf(party.Id), SchemaOf(party.Kind))
        .With("name", party.Name)
        .With("alias", party.Names.Select(name => name.Name).Where(name => !string.Equals(name, party.Name, StringComparison.Ordinal)))
        .With("country", party.Iso?.ToLowerInvariant())
        .With("keywords", EnumNames.NameOf(party.Kind), party.Code)
        .With("proof", party.Members.Select(member => IdOf(member.Party.Report)));

    private static IEnumerable<MoneyEntity> Offices(ExportSource source, MergedParty person, HashSet<string> written) =>
        from office in person.Offices
        where office.Of is not null
        let employer = source.PartyIdOf(office.Of!.Value.Report, office.Of.Value.Party)
        where employer is not null && written.Contains(employer) && source.PartyOf(employer).Kind is not PartyKind.Person
        select new MoneyEntity($"{IdOf(person.Id)}-office-{IdOf(office.Tellings[0].Report)}-{office.Tellings[0].Finding}", "Employment")
            .With("employee", IdOf(person.Id))
            .With("employer", IdOf(employer))
            .With("role", office.Title)
            .With("summary", office.Days.First is { } first ? $"told from {ExportText.Day(first)} to {ExportText.Day(office.Days.Last)}" : null)
            .With("sourceUrl", office.Tellings.Select(telling => source.CardOf(telling.Report).Url))
            .With("recordId", office.Tellings.Select(telling => telling.ToString()));

    private static MoneyEntity InitiativeOf(MergedInitiative initiative) => new MoneyEntity(IdOf(initiative.Id), "Project")
        .With("name", initiative.Name)
        .With("alias", initiative.Names.Select(name => name.Name).Where(name => !string.Equals(name, initiative.Name, StringComparison.Ordinal)))
        .With("keywords", EnumNames.NameOf(initiative.Kind), ExportText.Name(initiative.Status))
        .With("startDate", ExportText.Day(initiative.From))
        .With("endDate", ExportText.Day(initiative.To))
        .With("projectId", initiative.Id)
        .With("proof", initiative.Members.Select(member => IdOf(member.Reference.Report)));

    private static MoneyEntity PositionOf(ExportSource source, PositionHistory history) => new MoneyEntity($"{IdOf(history.Party)}-on-{IdOf(history.Initiative)}", "ProjectParticipant")
        .With("participant", IdOf(history.Party))
        .With("project", IdOf(history.Initiative))
        .With("role", history.Entries.Select(entry => ExportText.Name<Stance>(entry.Stance)))
        .With("status", ExportText.Name<Stance>(history.Entries[^1].Stance))
        .With("startDate", ExportText.Day(history.Entries.Select(entry => entry.Day).Where(day => day is not null).Min()))
        .With("endDate", ExportText.Day(history.Entries.Select(entry => entry.Day).Where(day => day is not null).Max()))
        .With("sourceUrl", history.Entries.Select(entry => source.CardOf(entry.Reference.Report).Url))
        .With("recordId", history.Entries.Select(entry => entry.Reference.ToString()));

    private static MoneyEntity EventOf(ExportSource source, MergedEvent told, HashSet<string> written) => new MoneyEntity(IdOf(told.Id), "Event")
        .With("name", $"{source.NamesOf(told.Source)} {EnumNames.NameOf(told.Type)} {source.NamesOf(told.Recipient)}".Trim())
        .With("summary", $"{told.Type.ToString().ToUpperInvariant()}, {EnumNames.NameOf(told.Modality)}, told by at least {ExportText.Number(told.OriginCount)} origins")
        .With("startDate", ExportText.Day(told.From))
        .With("endDate", ExportText.Day(ExportText.LastDay(told.To)))
        .With("location", told.Place)
        .With("country", told.Iso?.ToLowerInvariant())
        .With("involved", told.Source.Concat(told.Recipient).Where(written.Contains).Select(IdOf))
        .With("proof", told.Tellings.Select(telling => IdOf(telling.Reference.Report)))
        .With("recordId", told.Tellings.Select(telling => telling.Reference.ToString()));

    private static string SchemaOf(PartyKind kind) => kind switch
    {
        PartyKind.Person => "Person",
        PartyKind.Company => "Company",
        PartyKind.State or PartyKind.Government => "PublicBody",
        _ => "Organization",
    };

    private static string IdOf(ReportId report) => IdOf(report.Value);

    // Aleph takes letters, digits, points, hyphens and underscores.
    private static string IdOf(string id) => "demarche-" + string.Concat(id.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' ? character : '-'));
}
