using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>A dateline found in a block.</summary>
/// <param name="Dateline">The dateline with its closing dash, without white space at its ends.</param>
/// <param name="Rest">What follows it in the block, without white space at its ends; empty where the block holds nothing else.</param>
/// <param name="Day">The day the dateline states, or null where it states none.</param>
public readonly record struct DatelineSplit(TextSpan Dateline, TextSpan Rest, StatedDay? Day);
