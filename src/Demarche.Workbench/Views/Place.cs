using Demarche.Language;

namespace Demarche.Workbench.Views;

/// <summary>Where in which report words stand.</summary>
/// <param name="Report">The report's short id.</param>
/// <param name="Block">Index of the block they begin in, counted from 0, or -1 where they stand outside every block.</param>
/// <param name="Label">The block for people: "¶3" for the third paragraph or list item, else its role.</param>
/// <param name="Span">UTF-16 code units in the report's text.</param>
public sealed record Place(string Report, int Block, string Label, TextSpan Span);
