using System.Text.Json;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Relations;

namespace Demarche.Reading.Findings;

/// <content>Relations and places.</content>
public static partial class FindingsJson
{
    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString("kind", EnumNames.NameOf(relation.Kind));
        json.WriteString("from", relation.From.Value);
        json.WriteOptional("to", relation.To?.Value);
        if (relation.Place is { } place)
        {
            json.WriteStartObject("place");
            WritePlace(json, place);
            json.WriteEndObject();
        }

        WriteFinding(json, relation);
    }

    private static Relation ReadRelation(JsonElement relation) =>
        new(
            ReadId(relation),
            ReadEvidence(relation),
            ReadConfidence(relation),
            ReadOrigin(relation),
            EnumNames.ValueOf<RelationKind>(Text(relation, "kind")),
            new PartyId(Text(relation, "from")))
        {
            To = ReadPartyId(relation, "to"),
            Place = relation.TryGetProperty("place", out var place) ? ReadPlace(place) : null,
        };

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("name", place.Name);
        json.WriteOptional("iso", place.Iso);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
        }

        WriteBounds(json, place.Span);
    }

    private static Place ReadPlace(JsonElement place) => new(ReadBounds(place), Text(place, "name"))
    {
        Iso = OptionalText(place, "iso"),
        Latitude = place.TryGetProperty("latitude", out var latitude) ? latitude.GetDouble() : null,
        Longitude = place.TryGetProperty("longitude", out var longitude) ? longitude.GetDouble() : null,
    };
}
