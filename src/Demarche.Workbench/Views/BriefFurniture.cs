using Demarche.Reading.Pages;

namespace Demarche.Workbench.Views;

/// <summary>A block of a page that was not read as the story.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Words">Its words.</param>
public sealed record BriefFurniture(BlockRole Role, Quote Words);
