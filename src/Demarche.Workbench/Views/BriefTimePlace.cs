namespace Demarche.Workbench.Views;

/// <summary>One place where a time is told.</summary>
/// <param name="Expression">The words that tell it.</param>
/// <param name="Context">The words around them, within one sentence.</param>
public sealed record BriefTimePlace(Quote Expression, Quote Context);
