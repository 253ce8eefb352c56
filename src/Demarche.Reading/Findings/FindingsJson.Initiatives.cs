using System.Text.Json;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;

namespace Demarche.Reading.Findings;

/// <content>Initiatives and positions.</content>
public static partial class FindingsJson
{
    private static void WriteInitiative(Utf8JsonWriter json, Initiative initiative)
    {
        json.WriteString("name", initiative.Name);
        json.WriteString("kind", EnumNames.NameOf(initiative.Kind));
        WriteIds(json, "sponsors", initiative.Sponsors);
        if (initiative.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteOptional("status", initiative.Status is { } status ? EnumNames.NameOf(status) : null);
        json.WriteArray("mentions", initiative.Mentions, static (json, mention) =>
        {
            WriteBounds(json, mention.Evidence);
            json.WriteString("form", EnumNames.NameOf(mention.Form));
            WriteFinding(json, mention);
        });
        json.WriteArray("statusChanges", initiative.StatusChanges, WriteStatusChange);
        WriteIds(json, "participants", initiative.Participants);
        WriteIds(json, "excluded", initiative.Excluded);
        json.WriteArray("issues", initiative.Issues, WriteBounds);
        json.WriteArray("links", initiative.Links, static (json, link) =>
        {
            json.WriteString("kind", EnumNames.NameOf(link.Kind));
            json.WriteString("to", link.To.Value);
            WriteFinding(json, link);
        });
        WriteFinding(json, initiative);
    }

    private static void WriteStatusChange(Utf8JsonWriter json, StatusChange change)
    {
        json.WriteString("status", EnumNames.NameOf(change.Status));
        if (change.When is { } time)
        {
            json.WriteStartObject("when");
            WriteTime(json, time);
            json.WriteEndObject();
        }

        json.WriteOptional("for", change.For?.Value);
        WriteFinding(json, change);
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteString("party", position.Party.Value);
        json.WriteString("initiative", position.Initiative.Value);
        json.WriteString("stance", EnumNames.NameOf(position.Stance));
        json.WriteBoolean("conditional", position.Conditional);
        json.WriteBoolean("own", position.Own);
        json.WriteOptional("toldBy", position.ToldBy?.Value);
        json.WriteOptional("asOf", position.AsOf);
        WriteFinding(json, position);
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<PartyId> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
    }

    private static Initiative ReadInitiative(JsonElement initiative) =>
        new(
            ReadId(initiative),
            ReadEvidence(initiative),
            ReadConfidence(initiative),
            ReadOrigin(initiative),
            Text(initiative, "name"),
            EnumNames.ValueOf<InitiativeKind>(Text(initiative, "kind")),
            ReadArray(initiative, "mentions", ReadInitiativeMention))
        {
            Sponsors = ReadArray(initiative, "sponsors", ReadPartyReference),
            Year = initiative.TryGetProperty("year", out var year) ? year.GetInt32() : null,
            Status = OptionalText(initiative, "status") is { } status ? EnumNames.ValueOf<InitiativeStatus>(status) : null,
            StatusChanges = ReadArray(initiative, "statusChanges", ReadStatusChange),
            Participants = ReadArray(initiative, "participants", ReadPartyReference),
            Excluded = ReadArray(initiative, "excluded", ReadPartyReference),
            Issues = ReadArray(initiative, "issues", ReadBounds),
            Links = ReadArray(initiative, "links", ReadLink),
        };

    private static InitiativeMention ReadInitiativeMention(JsonElement mention) =>
        new(ReadId(mention), ReadEvidence(mention), ReadConfidence(mention), ReadOrigin(mention), EnumNames.ValueOf<MentionForm>(Text(mention, "form")));

    private static StatusChange ReadStatusChange(JsonElement change) =>
        new(ReadId(change), ReadEvidence(change), ReadConfidence(change), ReadOrigin(change), EnumNames.ValueOf<InitiativeStatus>(Text(change, "status")))
        {
            When = change.TryGetProperty("when", out var time) ? ReadTime(time) : null,
            For = OptionalText(change, "for") is { } party ? new PartyId(party) : null,
        };

    private static InitiativeLink ReadLink(JsonElement link) =>
        new(
            ReadId(link),
            ReadEvidence(link),
            ReadConfidence(link),
            ReadOrigin(link),
            EnumNames.ValueOf<InitiativeLinkKind>(Text(link, "kind")),
            new FindingId(Text(link, "to")));

    private static Position ReadPosition(JsonElement position) =>
        new(
            ReadId(position),
            ReadEvidence(position),
            ReadConfidence(position),
            ReadOrigin(position),
            new PartyId(Text(position, "party")),
            new FindingId(Text(position, "initiative")),
            EnumNames.ValueOf<Stance>(Text(position, "stance")))
        {
            Conditional = position.GetProperty("conditional").GetBoolean(),
            Own = position.GetProperty("own").GetBoolean(),
            ToldBy = OptionalText(position, "toldBy") is { } statement ? new FindingId(statement) : null,
            AsOf = OptionalText(position, "asOf"),
        };

    private static PartyId ReadPartyReference(JsonElement id) => new(id.GetString() ?? throw new FormatException("A party's id is null; it must be a string."));
}
