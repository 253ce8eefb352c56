using System.Collections.Immutable;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Deciding;

/// <summary>A key of findings of one kind that a person can correct.</summary>
/// <param name="Key">Where it stands: "source.party" inside an object, "source[]" as the first of a list.</param>
/// <param name="Label">What it is, for people.</param>
internal sealed record FieldShape(string Key, string Label)
{
    /// <summary>Which findings it names, or null.</summary>
    internal FindingKind? Names { get; init; }

    /// <summary>The values it can have; empty for free text and for names.</summary>
    internal ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether it may be left out.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>Whether it is true or false.</summary>
    internal bool IsFlag { get; init; }

    /// <summary>The keys of findings of a kind.</summary>
    internal static ImmutableArray<FieldShape> Of(FindingKind part) => part switch
    {
        FindingKind.Party => [new("name", "Name"), Of<PartyKind>("kind", "What it is")],
        FindingKind.Office => [new("title", "Office"), Party("of", "Held for", isOptional: true)],
        FindingKind.Relation => [Party("from", "Who"), Of<RelationKind>("kind", "Is to the other"), Party("to", "To whom", isOptional: true)],
        FindingKind.Initiative => [new("name", "Name"), Of<InitiativeKind>("kind", "What it is"), Of<InitiativeStatus>("status", "How far it has come", isOptional: true)],
        FindingKind.StatusChange => [Of<InitiativeStatus>("status", "How far it has come")],
        FindingKind.InitiativeLink => [Of<InitiativeLinkKind>("kind", "How it hangs on the other"), new("to", "On which") { Names = FindingKind.Initiative }],
        FindingKind.Statement =>
        [
            Party("source.party", "Who says it", isOptional: true), Of<Manner>("manner", "In whose words"), Of<SourcingKind>("sourcing.kind", "On whose authority"),
            Party("sourcing.affiliation", "Whose official", isOptional: true),
        ],
        FindingKind.Position =>
        [
            Party("party", "Who"), new("initiative", "On what") { Names = FindingKind.Initiative }, Of<Stance>("stance", "Where it stands"),
            new("conditional", "Only if something else holds") { IsFlag = true }, new("own", "By its own word") { IsFlag = true },
            new("toldBy", "Told in") { Names = FindingKind.Statement, IsOptional = true },
        ],
        FindingKind.Event => [Plover("type", "What"), Party("source[]", "Who", isOptional: true), Party("recipient[]", "To whom", isOptional: true), Of<Modality>("modality", "Whether it happened"), Said()],
        FindingKind.Condition => [Of<ConditionForce>("force", "Force"), Party("party", "Whose", isOptional: true)],
        FindingKind.Assessment =>
        [
            new("band", "How likely") { Values = [.. Enum.GetValues<LikelihoodBand>().Select(band => EnumNames.NameOf(band).Replace('-', ' '))] }, Party("by", "By whom", isOptional: true),
        ],
        FindingKind.Action => [Party("party", "Who"), Plover("type", "What"), Of<ActionStatus>("status", "How far it has come"), Party("addressee", "Towards whom", isOptional: true), Said()],
        FindingKind.Effect => [new("sign", "What it does") { Values = ["helps", "hurts"] }, Said()],
        _ => [],
    };

    private static FieldShape Party(string key, string label, bool isOptional = false) => new(key, label) { Names = FindingKind.Party, IsOptional = isOptional };

    private static FieldShape Said() => new("saidBy", "Told in") { Names = FindingKind.Statement, IsOptional = true };

    private static FieldShape Plover(string key, string label) => new(key, label) { Values = [.. Enum.GetValues<PloverType>().Select(type => type.ToString().ToUpperInvariant())] };

    private static FieldShape Of<T>(string key, string label, bool isOptional = false)
        where T : struct, Enum => new(key, label) { Values = [.. Enum.GetValues<T>().Select(EnumNames.NameOf)], IsOptional = isOptional };
}
