namespace Demarche.Reading.Pages.Text;

/// <summary>One rule on how lines of furniture read.</summary>
/// <param name="Role">What such a line is.</param>
/// <param name="Kind">How the words are compared.</param>
/// <param name="Where">Where in the text the rule holds.</param>
/// <param name="Words">The words, as <see cref="LineKey"/> spells them.</param>
internal sealed record LinePattern(BlockRole Role, LinePatternKind Kind, LinePatternPlace Where, string Words);
