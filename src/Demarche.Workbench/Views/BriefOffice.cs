namespace Demarche.Workbench.Views;

/// <summary>An office of a party.</summary>
/// <param name="Title">The office's title.</param>
/// <param name="Of">The name of the party it is held for, or null where that is not told.</param>
/// <param name="Evidence">The words that tell it.</param>
public sealed record BriefOffice(string Title, string? Of, Quote Evidence);
