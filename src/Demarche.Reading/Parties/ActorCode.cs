namespace Demarche.Reading.Parties;

/// <summary>Makes CAMEO actor codes: the country or international head, then the role.</summary>
internal static class ActorCode
{
    /// <summary>The code of a party.</summary>
    /// <param name="draft">The party.</param>
    /// <returns>The code, or null where it is not known.</returns>
    internal static string? Of(PartyDraft draft) => Of(draft, 0);

    private static string? Of(PartyDraft draft, int depth)
    {
        if (draft.Code is { } own && !(draft.IsPerson && draft.Role is not null && draft.Affiliation is not null))
        {
            return own;
        }

        var affiliation = draft.Affiliation;
        // Two parties can each be said to act for the other.
        var code = affiliation is null || depth > 3 ? draft.Code : affiliation.Code ?? Of(affiliation, depth + 1);
        if (code is null)
        {
            return null;
        }

        if (affiliation is { Kind: PartyKind.Company })
        {
            return code.StartsWith("MNC", StringComparison.Ordinal) ? code[3..] + "BUS" : code;
        }

        var role = draft.Role;
        if (affiliation is { Kind: PartyKind.State or PartyKind.People })
        {
            return role is null ? (draft.Kind is PartyKind.Person or PartyKind.Government ? code + "GOV" : code) : role.Length == 0 ? code : code + (role is "*" ? "GOV" : role);
        }

        return code;
    }
}
