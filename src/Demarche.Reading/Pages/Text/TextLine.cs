using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>One line of a text that is not blank.</summary>
/// <param name="Span">The line without white space at its ends.</param>
/// <param name="Indent">How many white space characters stand in front of it.</param>
/// <param name="Gap">How many blank lines stand in front of it.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, int Gap);
