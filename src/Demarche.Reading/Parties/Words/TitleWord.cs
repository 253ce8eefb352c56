namespace Demarche.Reading.Parties.Words;

/// <summary>The head word of an office or title.</summary>
/// <param name="Role">The role in a CAMEO actor code, or "*" for that of the body the office is held for.</param>
/// <param name="Gender">The gender the word tells.</param>
/// <param name="IsHead">Whether who holds it heads a state or government.</param>
/// <param name="IsPlural">Whether it speaks of several.</param>
/// <param name="IsAddress">Whether it is a form of address and no office.</param>
/// <param name="IsRank">Whether it counts only in front of a name.</param>
/// <param name="NeedsFrame">Whether it counts only with a determiner, an owner or a name beside it.</param>
internal sealed record TitleWord(string Role, Gender Gender, bool IsHead, bool IsPlural, bool IsAddress, bool IsRank, bool NeedsFrame)
{
    /// <summary>Reads one line of the data file.</summary>
    /// <param name="role">The second column.</param>
    /// <param name="flags">The third column.</param>
    /// <returns>The title word.</returns>
    internal static TitleWord Parse(string role, string flags) => new(
        role,
        flags.Contains('m', StringComparison.Ordinal) ? Gender.Male : flags.Contains('f', StringComparison.Ordinal) ? Gender.Female : Gender.Unknown,
        flags.Contains('h', StringComparison.Ordinal),
        flags.Contains('p', StringComparison.Ordinal),
        flags.Contains('s', StringComparison.Ordinal),
        flags.Contains('r', StringComparison.Ordinal),
        flags.Contains('o', StringComparison.Ordinal));
}
