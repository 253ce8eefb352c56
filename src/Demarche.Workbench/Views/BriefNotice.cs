namespace Demarche.Workbench.Views;

/// <summary>Something to know before the rest.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Command">The command line that mends it, or null.</param>
public sealed record BriefNotice(string Text, string? Command = null);
