using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Findings;

/// <content>Events, conditions, assessments, and what hangs on actions.</content>
public static partial class FindingsJson
{
    private static void WriteEvent(Utf8JsonWriter json, ReportedEvent told)
    {
        json.WriteString("type", told.Type.ToString().ToUpperInvariant());
        json.WriteOptional("mode", told.Mode);
        json.WriteOptional("cameo", told.Cameo);
        WriteNames(json, "source", told.Source.Select(party => party.Value));
        WriteNames(json, "recipient", told.Recipient.Select(party => party.Value));
        WriteTime(json, "when", told.When);
        if (told.Place is { } place)
        {
            json.WriteStartObject("place");
            json.WriteString("name", place.Name);
            json.WriteOptional("iso", place.Iso);
            WriteBounds(json, place.Span);
            json.WriteEndObject();
        }

        json.WriteString("modality", EnumNames.NameOf(told.Modality));
        json.WriteOptional("saidBy", told.SaidBy?.Value);
        WriteFinding(json, told);
    }

    private static void WriteCondition(Utf8JsonWriter json, Condition condition)
    {
        WriteSpan(json, "if", condition.If);
        WriteSpan(json, "then", condition.Then);
        json.WriteOptional("party", condition.Party?.Value);
        json.WriteString("force", EnumNames.NameOf(condition.Force));
        json.WriteOptional("ifAction", condition.IfAction?.Value);
        json.WriteOptional("thenAction", condition.ThenAction?.Value);
        WriteFinding(json, condition);
    }

    private static void WriteAssessment(Utf8JsonWriter json, Assessment assessment)
    {
        WriteSpan(json, "expression", assessment.Expression);
        json.WriteString("band", NameOf(assessment.Band));
        if (assessment.About is { } about)
        {
            WriteSpan(json, "about", about);
        }

        json.WriteOptional("by", assessment.By?.Value);
        WriteFinding(json, assessment);
    }

    private static void WriteAction(Utf8JsonWriter json, PartyAction action)
    {
        json.WriteString("party", action.Party.Value);
        json.WriteString("type", action.Type.ToString().ToUpperInvariant());
        json.WriteString("status", EnumNames.NameOf(action.Status));
        json.WriteOptional("about", action.About?.Value);
        json.WriteOptional("addressee", action.Addressee?.Value);
        WriteTime(json, "by", action.By);
        WriteTime(json, "when", action.When);
        json.WriteOptional("saidBy", action.SaidBy?.Value);
        json.WriteOptional("respondsTo", action.RespondsTo?.Value);
        WriteFinding(json, action);
    }

    private static void WriteEffect(Utf8JsonWriter json, Effect effect)
    {
        json.WriteString("action", effect.Action.Value);
        json.WriteString("on", effect.On);
        json.WriteString("sign", effect.Helps ? "helps" : "hurts");
        json.WriteOptional("band", effect.Band is { } band ? NameOf(band) : null);
        json.WriteOptional("saidBy", effect.SaidBy?.Value);
        WriteFinding(json, effect);
    }

    private static void WriteDisagreement(Utf8JsonWriter json, Disagreement disagreement)
    {
        WriteSpan(json, "about", disagreement.About);
        json.WriteString("kind", EnumNames.NameOf(disagreement.Kind));
        json.WriteArray("sides", disagreement.Sides, static (json, side) =>
        {
            WriteNames(json, "statements", side.Statements.Select(id => id.Value));
            WriteNames(json, "positions", side.Positions.Select(id => id.Value));
        });
        WriteFinding(json, disagreement);
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, Language.TextSpan span)
    {
        json.WriteStartObject(name);
        WriteBounds(json, span);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, TimeExpression? time)
    {
        if (time is not null)
        {
            json.WriteStartObject(name);
            WriteTime(json, time);
            json.WriteEndObject();
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    // The scale's names have a space where others have a hyphen.
    private static string NameOf(LikelihoodBand band) => EnumNames.NameOf(band).Replace('-', ' ');

    private static LikelihoodBand BandOf(string name) => EnumNames.ValueOf<LikelihoodBand>(name.Replace(' ', '-'));

    private static PloverType TypeOf(string name) =>
        Enum.TryParse<PloverType>(name, ignoreCase: true, out var type) ? type : throw new FormatException($"\"{name}\" is no PLOVER type.");

    private static ReportedEvent ReadEvent(JsonElement told) =>
        new(
            ReadId(told),
            ReadEvidence(told),
            ReadConfidence(told),
            ReadOrigin(told),
            TypeOf(Text(told, "type")),
            ReadNames(told, "source", static name => new PartyId(name)),
            ReadNames(told, "recipient", static name => new PartyId(name)),
            EnumNames.ValueOf<Modality>(Text(told, "modality")))
        {
            Mode = OptionalText(told, "mode"),
            Cameo = OptionalText(told, "cameo"),
            When = ReadOptionalTime(told, "when"),
            Place = told.TryGetProperty("place", out var place)
                ? new EventPlace(ReadBounds(place), Text(place, "name")) { Iso = OptionalText(place, "iso") }
                : null,
            SaidBy = ReadFindingId(told, "saidBy"),
        };

    private static Condition ReadCondition(JsonElement condition) =>
        new(
            ReadId(condition),
            ReadEvidence(condition),
            ReadConfidence(condition),
            ReadOrigin(condition),
            ReadBounds(condition.GetProperty("if")),
            ReadBounds(condition.GetProperty("then")),
            EnumNames.ValueOf<ConditionForce>(Text(condition, "force")))
        {
            Party = ReadPartyId(condition, "party"),
            IfAction = ReadFindingId(condition, "ifAction"),
            ThenAction = ReadFindingId(condition, "thenAction"),
        };

    private static Assessment ReadAssessment(JsonElement assessment) =>
        new(
            ReadId(assessment),
            ReadEvidence(assessment),
            ReadConfidence(assessment),
            ReadOrigin(assessment),
            ReadBounds(assessment.GetProperty("expression")),
            BandOf(Text(assessment, "band")))
        {
            About = assessment.TryGetProperty("about", out var about) ? ReadBounds(about) : null,
            By = ReadPartyId(assessment, "by"),
        };

    private static PartyAction ReadAction(JsonElement action) =>
        new(
            ReadId(action),
            ReadEvidence(action),
            ReadConfidence(action),
            ReadOrigin(action),
            new PartyId(Text(action, "party")),
            TypeOf(Text(action, "type")),
            EnumNames.ValueOf<ActionStatus>(Text(action, "status")))
        {
            About = ReadFindingId(action, "about"),
            Addressee = ReadPartyId(action, "addressee"),
            By = ReadOptionalTime(action, "by"),
            When = ReadOptionalTime(action, "when"),
            SaidBy = ReadFindingId(action, "saidBy"),
            RespondsTo = ReadFindingId(action, "respondsTo"),
        };

    private static Effect ReadEffect(JsonElement effect) =>
        new(
            ReadId(effect),
            ReadEvidence(effect),
            ReadConfidence(effect),
            ReadOrigin(effect),
            new FindingId(Text(effect, "action")),
            Text(effect, "on"),
            Text(effect, "sign") is "helps")
        {
            Band = OptionalText(effect, "band") is { } band ? BandOf(band) : null,
            SaidBy = ReadFindingId(effect, "saidBy"),
        };

    private static Disagreement ReadDisagreement(JsonElement disagreement) =>
        new(
            ReadId(disagreement),
            ReadEvidence(disagreement),
            ReadConfidence(disagreement),
            ReadOrigin(disagreement),
            ReadBounds(disagreement.GetProperty("about")),
            EnumNames.ValueOf<DisagreementKind>(Text(disagreement, "kind")),
            ReadArray(disagreement, "sides", static side => new DisagreementSide(
                ReadNames(side, "statements", static id => new FindingId(id)),
                ReadNames(side, "positions", static id => new FindingId(id)))));

    private static FindingId? ReadFindingId(JsonElement element, string name) => OptionalText(element, name) is { } id ? new FindingId(id) : null;

    private static TimeExpression? ReadOptionalTime(JsonElement element, string name) => element.TryGetProperty(name, out var time) ? ReadTime(time) : null;

    private static ImmutableArray<T> ReadNames<T>(JsonElement element, string name, Func<string, T> make) =>
        [.. element.GetProperty(name).EnumerateArray().Select(value => make(value.GetString() ?? throw new FormatException($"\"{name}\" holds null; it must hold strings.")))];

    // A list that earlier versions did not write is empty.
    private static ImmutableArray<T> ReadOptionalArray<T>(JsonElement element, string name, Func<JsonElement, T> read) =>
        element.TryGetProperty(name, out _) ? ReadArray(element, name, read) : [];
}
