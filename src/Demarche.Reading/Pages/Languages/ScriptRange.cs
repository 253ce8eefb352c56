namespace Demarche.Reading.Pages.Languages;

/// <summary>A range of characters of one script.</summary>
/// <param name="First">Its first character.</param>
/// <param name="Last">Its last character.</param>
/// <param name="Language">The language that the script tells, or null where function words decide.</param>
internal readonly record struct ScriptRange(char First, char Last, string? Language);
