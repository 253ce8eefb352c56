namespace Demarche.Record.Merging.Parties;

/// <summary>One place where a report tells an office.</summary>
/// <param name="Finding">The office's finding.</param>
/// <param name="Title">The title as written.</param>
/// <param name="TitleKey">The title in capitals, without words that say whether it is still held.</param>
/// <param name="IsOver">Whether it is told to be over.</param>
/// <param name="Of">The report's party that it is held for, or null.</param>
/// <param name="OfName">That party's name, or null.</param>
/// <param name="OfKey">What that party is known by in every report, or "" where it is not told.</param>
internal sealed record OfficeTelling(FindingReference Finding, string Title, string TitleKey, bool IsOver, PartyReference? Of, string? OfName, string OfKey)
{
    /// <summary>Title and party: the same in every report.</summary>
    internal string Key { get; } = $"{TitleKey}|{OfKey}";
}
