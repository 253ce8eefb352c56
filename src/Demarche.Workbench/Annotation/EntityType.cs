using Demarche.Language.Names;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Annotation;

/// <summary>The coarse types that names have in the scorers' format.</summary>
internal static class EntityType
{
    /// <summary>The type of a party's names.</summary>
    /// <param name="kind">What the party is.</param>
    /// <returns>"PER", "ORG", "LOC" or "MISC", or null where its mentions are no names.</returns>
    public static string? Of(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => "PER",
            PartyKind.State => "LOC",
            PartyKind.People => "MISC",
            PartyKind.Anonymous => null,
            _ => "ORG",
        };

    /// <summary>The type of a name that the model found.</summary>
    /// <param name="kind">What it names.</param>
    /// <returns>"PER", "ORG", "LOC" or "MISC".</returns>
    public static string Of(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "PER",
            NameKind.Organisation => "ORG",
            NameKind.Location => "LOC",
            _ => "MISC",
        };
}
