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
}
