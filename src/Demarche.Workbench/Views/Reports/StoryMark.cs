namespace Demarche.Workbench.Views.Reports;

/// <summary>A mark under words: its kind, and on which line below them it runs, so that marks that overlap stay apart.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Lane">The line, from 0, the nearest to the words; the same along the whole mark.</param>
public readonly record struct StoryMark(MarkKind Kind, int Lane);
